using Auditor.Worker.Auditing;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Configuration;

/// <summary>A roster or an earlier summary that cannot be read stops the start, not the summary hours later.</summary>
public sealed class SummaryFilesUsable : IValidateOptions<SummaryOptions>
{
    public ValidateOptionsResult Validate(string? name, SummaryOptions options)
    {
        try
        {
            _ = SummaryFiles.Load(options);
            return ValidateOptionsResult.Success;
        }
        catch (FormatException error)
        {
            return ValidateOptionsResult.Fail(error.Message);
        }
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Configuration;

/// <summary>Holds options to their DataAnnotations, each failure as <c>节:键 说明。</c></summary>
public sealed class AnnotationValidation<TOptions>(string section) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var results = new List<ValidationResult>();
        if (Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true))
            return ValidateOptionsResult.Success;

        return ValidateOptionsResult.Fail(results.Select(result => $"{section}:{string.Join("、", result.MemberNames)} {result.ErrorMessage}。"));
    }
}

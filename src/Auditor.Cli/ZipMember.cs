using Auditor.Reading;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary>A report in a zip file.</summary>
/// <param name="Zip">The file, opened when it is needed.</param>
/// <param name="Path">Path inside it.</param>
public sealed record ZipMember(ZipOnDisk Zip, string Path)
{
    /// <exception cref="IOException">The zip file is no longer what it was when it was listed.</exception>
    public (SourceFile File, Rejection? Rejection) Read()
    {
        var reports = Zip.Open() ?? throw new FileNotFoundException();
        var member = reports.Members.FirstOrDefault(member => member.Path == Path) ?? throw new FileNotFoundException();
        return reports.Read(member);
    }
}

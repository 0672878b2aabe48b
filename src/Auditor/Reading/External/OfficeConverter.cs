using System.Diagnostics.CodeAnalysis;
using Auditor.Reports;

namespace Auditor.Reading.External;

/// <summary>
/// 文档转换: word-processor files of other formats → .docx, by LibreOffice. Each conversion has a profile of its own, without macros,
/// links or network, in a folder that goes with it.
/// </summary>
public sealed class OfficeConverter
{
    /// <summary>A conversion takes 1 to 2 seconds, with a busy machine 10.</summary>
    public static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(60);

    /// <summary>LibreOffice maps 1.3 GB before it reads anything.</summary>
    private const long MostMemory = 4L * 1024 * 1024 * 1024;

    /// <summary>Each takes 250 MB and a core, however many workers there are.</summary>
    private const int MostAtOnce = 2;

    private static readonly SemaphoreSlim Turns = new(MostAtOnce);

    private readonly string? _program;
    private readonly TimeSpan _time;

    /// <summary>The LibreOffice of this machine.</summary>
    public OfficeConverter()
        : this(ExternalProgram.Find("soffice", "libreoffice"), LongestTime)
    {
    }

    /// <param name="program">Path of LibreOffice; null when it is not installed.</param>
    public OfficeConverter(string? program, TimeSpan time) => (_program, _time) = (program, time);

    /// <summary>Makes a .docx of a file.</summary>
    /// <param name="extension">Of the content, with the dot.</param>
    public bool TryConvert(ReadOnlyMemory<byte> content, string extension, [NotNullWhen(true)] out byte[]? docx, [NotNullWhen(false)] out Rejection? rejection)
    {
        docx = null;
        rejection = _program is null ? Rejections.NeedsOffice(extension) : null;
        if (rejection is not null)
            return false;

        Turns.Wait();
        try
        {
            using var folder = new PrivateFolder();
            (docx, rejection) = Convert(_program!, content, extension, folder);
            return docx is not null;
        }
        finally
        {
            Turns.Release();
        }
    }

    private (byte[]? Docx, Rejection? Rejection) Convert(string program, ReadOnlyMemory<byte> content, string extension, PrivateFolder folder)
    {
        var input = folder.PathTo("report" + extension);
        File.WriteAllBytes(input, content.Span);
        OfficeProfile.Write(folder.PathTo("profile"));
        var end = ExternalProgram.Run(program, Arguments(input, folder), folder.FullName, new ProgramLimits(_time, MostMemory, ReadingLimits.MaxUnpackedBytes));
        if (end == ProgramEnd.TooSlow)
            return (null, Rejections.ConversionTooSlow(_time));

        // It reports success for files that it could not open, too.
        var output = new FileInfo(folder.PathTo(Path.Combine("out", "report.docx")));
        if (end == ProgramEnd.Failed || !output.Exists)
            return (null, Rejections.NotConverted(extension));
        return output.Length > ReadingLimits.MaxFileBytes ? (null, Rejections.FileTooLarge(output.Length)) : (File.ReadAllBytes(output.FullName), null);
    }

    private static string[] Arguments(string input, PrivateFolder folder) =>
    [
        "-env:UserInstallation=" + new Uri(folder.PathTo("profile")).AbsoluteUri,
        "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard",
        "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.PathTo("out"), input,
    ];
}

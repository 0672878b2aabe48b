using Auditor.Rendering.Exports;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary>The formats that put a whole batch into one file.</summary>
internal static class BatchFiles
{
    public static void Write(Stream output, OutputFormat format, IReadOnlyList<FileOutcome> outcomes, Severity? failOn)
    {
        var audits = outcomes.Select(outcome => outcome.Exported!).ToList();
        switch (format)
        {
            case OutputFormat.Jsonl:
                foreach (var outcome in outcomes)
                    output.Write(outcome.Line);
                break;
            case OutputFormat.Csv:
                CsvExport.Write(output, audits);
                break;
            case OutputFormat.Xlsx:
                XlsxExport.Write(output, audits);
                break;
            case OutputFormat.Sarif:
                output.Write(SarifExport.Write(audits));
                break;
            case OutputFormat.Junit:
                JunitExport.Write(output, audits, failOn);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }

    public static byte[] Bytes(OutputFormat format, IReadOnlyList<FileOutcome> outcomes, Severity? failOn)
    {
        using var file = new MemoryStream();
        Write(file, format, outcomes, failOn);
        return file.ToArray();
    }
}

using Auditor.Rendering.Exports;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary>The formats that put a whole batch into one file.</summary>
internal static class BatchFiles
{
    public static void Write(Stream output, OutputFormat format, SpooledOutcomes outcomes, Severity? failOn)
    {
        var audits = outcomes.Exported;
        switch (format)
        {
            case OutputFormat.Jsonl:
                foreach (var line in outcomes.Lines)
                    output.Write(line);
                break;
            case OutputFormat.Csv:
                CsvExport.Write(output, audits);
                break;
            case OutputFormat.Xlsx:
                XlsxExport.Write(output, audits);
                break;
            case OutputFormat.Sarif:
                SarifExport.Write(output, audits);
                break;
            case OutputFormat.Junit:
                JunitExport.Write(output, audits, failOn);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }
}

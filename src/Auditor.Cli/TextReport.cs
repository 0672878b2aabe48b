using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary>Audits as plain text for a terminal: one block a report, findings in document order, a count at the end.</summary>
internal static class TextReport
{
    public static string Of(Audit audit, InputFile file, PageTexts texts)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        WriteAudit(writer, file, audit, texts);
        return writer.ToString();
    }

    /// <summary>The last line: how many, and with which verdicts.</summary>
    public static string Count(IReadOnlyList<FileOutcome> outcomes, PageTexts texts)
    {
        var counts = outcomes.GroupBy(outcome => outcome.Entry.Verdict).OrderBy(group => group.Key).Select(group => $"{texts.Name(group.Key)} {group.Count()}");
        return texts.Format("text-count", outcomes.Count, string.Join(texts["text-comma"], counts));
    }

    private static void WriteAudit(TextWriter output, InputFile file, Audit audit, PageTexts texts)
    {
        output.WriteLine(Printable.Line(file.DisplayPath));
        if (audit.Rejection is { } rejection)
        {
            output.WriteLine(texts.Format("text-unreadable", texts.Name(audit.Verdict), texts.Of(rejection).Message, texts.Of(rejection).Suggestion));
            WriteOriginal(output, texts.Original(rejection.Reason, rejection.Advice));
            output.WriteLine();
            return;
        }

        var report = audit.Report!;
        output.WriteLine(Printable.Line(texts.Format(
            "text-head",
            report.Agency.Name?.Text ?? texts["text-no-agency"],
            report.Year is { } year ? texts.Format("year-of", year.Value) : texts["text-no-year"],
            texts.Name(audit.Verdict),
            audit.Score!.Points)));
        if (audit.Findings.Count == 0)
            output.WriteLine(texts["text-nothing"]);
        foreach (var finding in audit.Findings)
            WriteFinding(output, finding, texts);
        foreach (var suppressed in audit.Results!.Suppressed)
            output.WriteLine(Printable.Line(texts.Format("text-suppressed", suppressed.Finding.Message, suppressed.Suppression.By, suppressed.Suppression.Reason)));
        foreach (var unassessed in audit.Results.Unassessed)
            output.WriteLine(Printable.Line(texts.Format("text-not-judged", texts.TitleOf(unassessed.Check.Id, unassessed.Check.Title), unassessed.Reason)));
        foreach (var failure in audit.Results.Failures)
            output.WriteLine(Printable.Line(texts.Format("text-failure", failure.CheckId, failure.Reason)));
        output.WriteLine();
    }

    private static void WriteFinding(TextWriter output, Finding finding, PageTexts texts)
    {
        var place = finding.Evidence.Count > 0 ? texts.Format("line", finding.Evidence[0].Line) : texts["everywhere"];
        output.WriteLine(Printable.Line(texts.Format("text-finding", texts.Name(finding.Severity), finding.IsKnown ? texts["text-known"] : "", place, texts.MessageOf(finding.Check.Id, finding.Message))));
        if (finding.Evidence.Count > 0)
            output.WriteLine(texts.Format("text-quote", Shorten(finding.Evidence[0].Quote)));
        output.WriteLine(Printable.Line(texts.Format("text-advice", texts.SuggestionOf(finding.Check.Id, finding.Suggestion))));
        WriteOriginal(output, texts.Original(finding.Message, finding.Suggestion));
        output.WriteLine(texts.Format("text-basis", finding.Check.Basis, finding.Check.Id, finding.Fingerprint));
    }

    private static void WriteOriginal(TextWriter output, OriginalText? original)
    {
        if (original is not null)
            output.WriteLine(Printable.Line($"         {original.Message}{original.Suggestion}"));
    }

    private static string Shorten(string quote)
    {
        const int Longest = 60;
        var line = Printable.Line(quote);
        if (line.Length <= Longest)
            return line;

        var end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line[..end] + "……";
    }
}

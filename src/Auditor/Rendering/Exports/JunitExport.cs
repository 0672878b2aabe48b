using System.Globalization;
using System.Xml;
using Auditor.Checking;
using Auditor.Reports;

namespace Auditor.Rendering.Exports;

/// <summary>
/// JUnit XML for build servers: a suite a report, a case a finding and a passed case a check without one. A case fails when its finding
/// counts for the exit code; known, suppressed and milder findings stand as skipped.
/// </summary>
public static class JunitExport
{
    private static readonly XmlWriterSettings Layout = new() { Indent = true, NewLineChars = "\n", Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <param name="failOn">Mildest severity that fails; null for none.</param>
    public static void Write(Stream output, IReadOnlyList<ExportedAudit> audits, Severity? failOn)
    {
        using var xml = XmlWriter.Create(output, Layout);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "auditor");
        foreach (var audit in audits)
            WriteSuite(xml, audit, failOn);
        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, ExportedAudit audit, Severity? failOn)
    {
        var findings = audit.AllFindings.ToList();
        var others = CheckCatalogue.All.Select(check => check.Info.Id).Except(findings.Select(finding => finding.Finding.Check.Id), StringComparer.Ordinal)
            .Except(audit.Unassessed.Select(unassessed => unassessed.Check.Id), StringComparer.Ordinal)
            .Except(audit.Failures.Select(failure => failure.CheckId), StringComparer.Ordinal).ToList();
        var passed = audit.Rejection is null ? others : [];
        var failures = findings.Count(finding => Fails(finding, failOn));
        var errors = audit.Failures.Count + (audit.Rejection is null ? 0 : 1);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Text(audit.Path));
        WriteCount(xml, "tests", findings.Count + passed.Count + audit.Unassessed.Count + errors);
        WriteCount(xml, "failures", failures);
        WriteCount(xml, "errors", errors);
        WriteCount(xml, "skipped", findings.Count - failures + audit.Unassessed.Count);
        foreach (var finding in findings)
            WriteCase(xml, audit, finding.Finding.Check.Id, () => WriteFinding(xml, finding, failOn));
        foreach (var check in passed)
            WriteCase(xml, audit, check, () => { });
        foreach (var unassessed in audit.Unassessed)
            WriteCase(xml, audit, unassessed.Check.Id, () => WriteOutcome(xml, "skipped", $"无法判断：{unassessed.Reason}"));
        foreach (var failure in audit.Failures)
            WriteCase(xml, audit, failure.CheckId, () => WriteOutcome(xml, "error", failure.Reason));
        if (audit.Rejection is { } rejection)
            WriteCase(xml, audit, "unreadable", () => WriteOutcome(xml, "error", rejection.Reason + rejection.Advice));
        xml.WriteEndElement();
    }

    private static bool Fails(ExportedFinding finding, Severity? failOn) =>
        finding.Suppression is null && !finding.Finding.IsKnown && finding.Finding.Severity >= failOn;

    private static void WriteFinding(XmlWriter xml, ExportedFinding exported, Severity? failOn)
    {
        var finding = exported.Finding;
        xml.WriteStartElement("properties");
        WriteProperty(xml, "fingerprint", finding.Fingerprint);
        WriteProperty(xml, "severity", Json.JsonOutput.NameOf(finding.Severity));
        WriteProperty(xml, "confidence", Math.Round(finding.Confidence, 4).ToString(CultureInfo.InvariantCulture));
        WriteProperty(xml, "state", exported.State);
        WriteProperty(xml, "lines", exported.Lines);
        xml.WriteEndElement();
        var fails = Fails(exported, failOn);
        xml.WriteStartElement(fails ? "failure" : "skipped");
        xml.WriteAttributeString("message", Text(finding.Message));
        if (fails)
        {
            xml.WriteAttributeString("type", finding.Severity.ChineseName());
            xml.WriteString(Text($"原文：{exported.Quotes}\n建议：{finding.Suggestion}\n依据：{finding.Check.Basis}"));
        }

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, ExportedAudit audit, string check, Action outcome)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Text(audit.Path));
        xml.WriteAttributeString("name", check);
        outcome();
        xml.WriteEndElement();
    }

    private static void WriteOutcome(XmlWriter xml, string outcome, string message)
    {
        xml.WriteStartElement(outcome);
        xml.WriteAttributeString("message", Text(message));
        xml.WriteEndElement();
    }

    private static void WriteProperty(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }

    private static void WriteCount(XmlWriter xml, string name, int count) => xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>XML has no way to write some characters; reports and file names may hold them.</summary>
    private static string Text(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
}

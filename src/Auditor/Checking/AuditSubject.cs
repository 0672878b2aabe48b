using Auditor.Classifying;
using Auditor.Comparing;
using Auditor.Reports;

namespace Auditor.Checking;

/// <summary>审核对象: everything a check may see.</summary>
public sealed record AuditSubject(AnnualReport Report, ReportLabels Labels, Comparisons Comparisons, Lexicons Lexicons)
{
    /// <summary>What the file was, for example <c>text/html</c>: it decides what the text could have kept.</summary>
    public string MediaType { get; init; } = "text/plain";

    /// <summary>The form from 2019 on, with its six parts and statutory tables.</summary>
    public bool HasUniformFormat => Report.Format is FormatVersion.F19 or FormatVersion.F21;
}

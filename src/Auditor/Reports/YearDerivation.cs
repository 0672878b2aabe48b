namespace Auditor.Reports;

/// <summary>How the report year was made out, strongest first.</summary>
public enum YearDerivation
{
    /// <summary>Stated by the user.</summary>
    Given,
    Title,
    Period,
    Preamble,

    /// <summary>The prose of sections one to four.</summary>
    Body,
    FileName,

    /// <summary>Year of publication minus one.</summary>
    PublicationDate,
}

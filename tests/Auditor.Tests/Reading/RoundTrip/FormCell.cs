namespace Auditor.Tests.Reading.RoundTrip;

/// <summary>A cell of a form, over as many columns and rows as it is merged from.</summary>
internal sealed record FormCell(string Text, int Columns = 1, int Rows = 1);

namespace Auditor.Rendering.Receipts;

/// <summary>One thing that a receipt states, beside what is found again.</summary>
/// <param name="Subject">In Chinese.</param>
public sealed record ReceiptLine(string Subject, string Stated, string Found)
{
    public bool Agrees => string.Equals(Stated, Found, StringComparison.Ordinal);
}

namespace Auditor.Worker;

/// <summary>Names chosen by senders, fit for one line of a log.</summary>
public static class Printable
{
    public static string Of(string name) => string.Concat(name.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
}

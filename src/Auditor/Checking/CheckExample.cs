using System.Text;
using Auditor.Reports;

namespace Auditor.Checking;

/// <summary>例: a report fragment with the exact passages that a check must point at, none when it must stay silent.</summary>
/// <param name="Text">Plain text without marks.</param>
/// <param name="Expected">Spans of the evidence in <paramref name="Text"/>.</param>
public sealed record CheckExample(string Text, bool IsBad, IReadOnlyList<TextSpan> Expected)
{
    /// <summary>Reports that the archive holds, as plain text.</summary>
    public IReadOnlyList<string> Archive { get; init; } = [];

    /// <summary>The same example beside other reports.</summary>
    public CheckExample Beside(params IReadOnlyList<string> reports) => this with { Archive = reports };

    /// <summary>A faulty report; <c>[[…]]</c> marks the evidence, and no mark at all says that something is missing.</summary>
    public static CheckExample Bad(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        for (var at = 0; at < marked.Length;)
        {
            var open = marked.IndexOf("[[", at, StringComparison.Ordinal);
            if (open < 0)
            {
                text.Append(marked, at, marked.Length - at);
                break;
            }

            var close = marked.IndexOf("]]", open, StringComparison.Ordinal);
            text.Append(marked, at, open - at);
            spans.Add(new TextSpan(text.Length, text.Length + close - open - 2));
            text.Append(marked, open + 2, close - open - 2);
            at = close + 2;
        }

        return new CheckExample(text.ToString(), IsBad: true, spans);
    }

    /// <summary>A report about which the check says nothing.</summary>
    public static CheckExample Good(string text) => new(text, IsBad: false, []);
}

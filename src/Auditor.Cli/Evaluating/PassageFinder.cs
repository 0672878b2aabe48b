using System.Text;
using Auditor.Reports;

namespace Auditor.Cli.Evaluating;

/// <summary>Finds a quoted passage in a report, whatever blanks, bars and widths stand between its characters.</summary>
internal sealed class PassageFinder
{
    private readonly string _text;
    private readonly List<int> _positions = [];

    public PassageFinder(string source)
    {
        var text = new StringBuilder();
        for (var at = 0; at < source.Length; at++)
        {
            if (Fold(source[at]) is not { } kept)
                continue;
            text.Append(kept);
            _positions.Add(at);
        }

        _text = text.ToString();
    }

    /// <summary>Null when the report does not say so.</summary>
    public TextSpan? Find(string quote)
    {
        var folded = string.Concat(quote.Select(Fold).Where(kept => kept is not null));
        var at = folded.Length == 0 ? -1 : _text.IndexOf(folded, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(_positions[at], _positions[at + folded.Length - 1] + 1);
    }

    private static char? Fold(char read) => read switch
    {
        '|' => null,
        _ when char.IsWhiteSpace(read) => null,
        >= '！' and <= '～' => (char)(read - '！' + '!'),
        _ => read,
    };
}

using System.Globalization;
using System.Text;

namespace Auditor.Rendering.Json;

/// <summary>
/// JSON string literals that escape what JSON demands and nothing else. System.Text.Json has no encoder for that: even its relaxed one
/// turns rare Hanzi and emoji into <c>\uD842\uDFB7</c>.
/// </summary>
internal static class JsonText
{
    private const char Replacement = '\uFFFD';

    public static string Quote(string value)
    {
        if (IsPlain(value))
            return $"\"{value}\"";

        var literal = new StringBuilder(value.Length + 2).Append('"');
        for (var at = 0; at < value.Length; at++)
        {
            if (char.IsHighSurrogate(value[at]) && at + 1 < value.Length && char.IsLowSurrogate(value[at + 1]))
                literal.Append(value[at]).Append(value[++at]);
            else
                AppendUnit(literal, value[at]);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Nothing in it needs a look.</summary>
    private static bool IsPlain(string value)
    {
        foreach (var c in value)
        {
            if (c is '"' or '\\' or < ' ' || char.IsSurrogate(c))
                return false;
        }

        return true;
    }

    private static void AppendUnit(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                literal.Append('\\').Append(c);
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            case '\r':
                literal.Append("\\r");
                break;
            case < ' ':
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                break;
            default:
                // Half a surrogate pair has no UTF-8 form.
                literal.Append(char.IsSurrogate(c) ? Replacement : c);
                break;
        }
    }
}

using System.Text;

namespace Auditor.Reading;

/// <summary>中日韩文字: where two pieces of text meet without a space, because Chinese is written without any.</summary>
internal static class CjkText
{
    /// <summary>Han characters, full-width forms and the punctuation set between them, also the halves of rare Han characters.</summary>
    public static bool IsCjk(char character) =>
        character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF') or (>= '\uD840' and <= '\uDFFF')
            or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2014' or '\u2026' or '\u00B7' or (>= '\u2460' and <= '\u249B');

    /// <summary>What stands for a line break between two characters of one cell or paragraph: nothing in Chinese, else one space.</summary>
    public static string Joint(char before, char after) => IsCjk(before) && IsCjk(after) ? "" : " ";

    /// <summary>Lines of one cell as one line; blank lines are left out.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var joined = new StringBuilder();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (joined.Length > 0)
                joined.Append(Joint(joined[^1], line[0]));
            joined.Append(line);
        }

        return joined.ToString();
    }
}

using System.Globalization;

namespace Auditor.Reading.Ofd;

/// <summary>OFD 数组 (ST_Array): numbers between blanks.</summary>
internal static class OfdNumbers
{
    private const char Repeat = 'g';

    /// <summary>None when the text is null or anything in it is no number.</summary>
    public static IReadOnlyList<double> Of(string? text)
    {
        var numbers = new List<double>();
        foreach (var token in Tokens(text))
        {
            if (!TryParse(token.Span, out var number))
                return [];
            numbers.Add(number);
        }

        return numbers;
    }

    /// <summary>
    /// Steps from character to character: <c>g n d</c> stands for n times d. Read one by one, as n may be any number. Ends at what is no
    /// number.
    /// </summary>
    public static IEnumerable<double> Steps(string? text)
    {
        using var tokens = Tokens(text).GetEnumerator();
        while (tokens.MoveNext())
        {
            var times = 1d;
            if (tokens.Current.Span is [Repeat or 'G'] && !(tokens.MoveNext() && TryParse(tokens.Current.Span, out times) && tokens.MoveNext()))
                yield break;
            if (!TryParse(tokens.Current.Span, out var step))
                yield break;
            for (; times >= 1; times--)
                yield return step;
        }
    }

    public static double? One(string? text) => TryParse(text, out var number) ? number : null;

    /// <summary>False for infinite ones too, and for those that no page has room for.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out double number)
    {
        const double Largest = 1e6;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && Math.Abs(number) <= Largest;
    }

    public static IEnumerable<ReadOnlyMemory<char>> Tokens(string? text)
    {
        var start = 0;
        for (var at = 0; at <= (text?.Length ?? -1); at++)
        {
            if (at < text!.Length && !char.IsWhiteSpace(text[at]) && text[at] != ',')
                continue;
            if (at > start)
                yield return text.AsMemory(start, at - start);
            start = at + 1;
        }
    }
}

namespace Auditor.Reading.Pdf;

/// <summary>绘制的文字: how many bytes of text the drawing orders of a stream show, before any library makes letters of them.</summary>
internal static class ShownText
{
    /// <example>3 in <c>(a\)b) Tj</c>, 2 in <c>&lt;0A0B&gt; Tj</c>; dictionaries, as in <c>&lt;&lt; /MCID 1 &gt;&gt; BDC</c>, count a little</example>
    public static long Bytes(ReadOnlySpan<byte> orders)
    {
        var count = 0L;
        while (true)
        {
            var start = orders.IndexOfAny((byte)'(', (byte)'<');
            if (start < 0)
                return count;
            var isLiteral = orders[start] == '(';
            orders = orders[(start + 1)..];
            var length = isLiteral ? LiteralLength(orders) : Math.Max(0, orders.IndexOf((byte)'>'));
            count += isLiteral ? length : length / 2;
            orders = orders[length..];
        }
    }

    private static int LiteralLength(ReadOnlySpan<byte> literal)
    {
        var depth = 1;
        for (var at = 0; at < literal.Length; at++)
        {
            switch (literal[at])
            {
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    return at;
            }
        }

        return literal.Length;
    }
}

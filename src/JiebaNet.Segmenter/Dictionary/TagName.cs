using System.Runtime.CompilerServices;
using System.Text;

namespace JiebaNet.Segmenter.Dictionary;

/// <summary>A part of speech (词性) as the compiled files hold it: up to eight ASCII letters, then zeros.</summary>
[InlineArray(Length)]
internal struct TagName
{
    public const int Length = 8;

    private byte _first;

    public static bool TryParse(string name, out TagName tag)
    {
        tag = default;
        return name.Length is > 0 and <= Length && Ascii.IsValid(name) && Encoding.ASCII.TryGetBytes(name, tag, out _);
    }

    public readonly override string ToString()
    {
        ReadOnlySpan<byte> letters = this;
        return Encoding.ASCII.GetString(letters.TrimEnd((byte)0));
    }
}

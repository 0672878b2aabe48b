using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.Compilation;

/// <summary>Numbers parts of speech (词性) from 1 up in the order in which they come.</summary>
internal sealed class TagNumbers
{
    private readonly Dictionary<string, byte> _numbers = [];
    private readonly List<TagName> _names = [];

    public TagName[] ToArray() => [.. _names];

    /// <summary>False where the part of speech has no letters or too many, or where there are more than a byte can number.</summary>
    public bool TryNumber(string tag, out byte number)
    {
        if (_numbers.TryGetValue(tag, out number))
            return true;
        if (_names.Count == byte.MaxValue || !TagName.TryParse(tag, out var name))
            return false;
        _names.Add(name);
        _numbers[tag] = number = (byte)_names.Count;
        return true;
    }
}

using JiebaNet.Segmenter.Cutting;
using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.Compilation;

/// <summary>Dense codes of characters, from 1 up by falling frequency, so that what is read often lies together.</summary>
internal static class CharacterCodes
{
    /// <summary>The code of each UTF-16 code unit, 0 where neither a word nor the model has it.</summary>
    public static ushort[] Assign(HashTrie words, IEnumerable<char> modelCharacters)
    {
        var weights = new long[char.MaxValue + 1];
        foreach (var character in modelCharacters)
            weights[character] = 1;
        for (var leaf = HashTrie.Root + 1; leaf < words.NodeCount; leaf++)
        {
            // Every character of a word weighs as much as the word; one added for each node keeps words of frequency 0 in.
            var weight = words.Frequency(leaf);
            weights[words.Character(leaf)] += 2;
            for (var node = leaf; node != HashTrie.Root; node = words.Parent(node))
                weights[words.Character(node)] += weight;
        }
        var codes = new ushort[weights.Length];
        var ranked = Enumerable.Range(0, weights.Length).Where(unit => weights[unit] > 0).OrderByDescending(unit => weights[unit]).ThenBy(unit => unit);
        ushort next = 1;
        foreach (var unit in ranked)
            codes[unit] = checked(next++);
        return next < DoubleArrayTrie.RunClass ? codes : throw new FormatException("词典中不同的字过多。");
    }

    /// <summary>The codes with the class of each character beside them.</summary>
    public static ushort[] WithClasses(ushort[] codes)
    {
        var classed = new ushort[codes.Length];
        for (var unit = 0; unit < codes.Length; unit++)
            classed[unit] = (ushort)(codes[unit] | (CharacterClass.IsBlock((char)unit) ? DoubleArrayTrie.RunClass : 0));
        return classed;
    }
}

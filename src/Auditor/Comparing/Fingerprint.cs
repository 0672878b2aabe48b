using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Auditor.Comparing;

/// <summary>
/// 指纹 of a report: hashes of runs of masked characters, of which every sixteenth is kept — always the same ones, so that reports that
/// share a passage share its kept runs, whatever was put around it. A sentence that only had its figures changed keeps all of them.
/// </summary>
public sealed record Fingerprint(IReadOnlyList<long> Hashes)
{
    /// <summary>Six characters are two or three words: runs that survive when every third word is replaced, and are not everybody's.</summary>
    private const int RunLength = 6;

    /// <summary>One run in sixteen: about a hundred for a report, five for a paragraph of one hundred characters.</summary>
    private const ulong KeptOneIn = 16;

    internal static Fingerprint Of(IEnumerable<MaskedSentence> sentences)
    {
        var kept = new SortedSet<long>();
        foreach (var sentence in sentences)
        {
            var bytes = MemoryMarshal.AsBytes(sentence.Masked.AsSpan());
            for (var at = 0; at + RunLength * sizeof(char) <= bytes.Length; at += sizeof(char))
            {
                var hash = XxHash3.HashToUInt64(bytes.Slice(at, RunLength * sizeof(char)));
                if (hash % KeptOneIn == 0)
                    kept.Add(unchecked((long)hash));
            }
        }

        return new Fingerprint([.. kept]);
    }
}

namespace Auditor.Comparing;

/// <summary>The union of what the reports of a group share.</summary>
internal static class SharedPassages
{
    /// <summary>Of a large group so many reports are read: more would only repeat what is shared.</summary>
    private const int MostRead = 64;

    /// <param name="reports">The earliest first: its wording is quoted.</param>
    public static IReadOnlyList<SharedPassage> Of(IReadOnlyList<ArchivedReport> reports)
    {
        var first = new List<MaskedSentence>();
        var holders = new Dictionary<MaskedSentence, int>(ReferenceEqualityComparer.Instance);
        foreach (var report in reports.Take(MostRead))
        {
            var sentences = ComparableText.Mask(report);
            var known = new HashSet<MaskedSentence>(ReferenceEqualityComparer.Instance);
            var pairs = new PassageMatcher(sentences).PairsAlike(first);
            foreach (var sentence in pairs.Select(pair => pair.There).ToHashSet<MaskedSentence>(ReferenceEqualityComparer.Instance))
                holders[sentence]++;
            known.UnionWith(pairs.Select(pair => pair.Here));

            foreach (var sentence in sentences.Where(sentence => !known.Contains(sentence)))
            {
                first.Add(sentence);
                holders[sentence] = 1;
            }
        }

        return first.Where(sentence => holders[sentence] > 1).Select(sentence => new SharedPassage(sentence.Text, holders[sentence])).ToList();
    }
}

namespace Auditor.Reports;

/// <summary>形近、音近误写: frequent official words with one character taken for another, where the outcome is no word (步署, 建没). Read from <c>data/lexicons/character-slips.tsv</c>.</summary>
public sealed class CharacterSlips
{
    private readonly PhraseTable<CharacterSlip> _byWrong;

    private CharacterSlips(IReadOnlyList<CharacterSlip> all)
    {
        All = all;
        _byWrong = new PhraseTable<CharacterSlip>(all, slip => slip.Wrong);
    }

    public IReadOnlyList<CharacterSlip> All { get; }

    public static CharacterSlips Load(string path)
    {
        var slips = new List<CharacterSlip>();
        foreach (var row in LexiconFile.Rows(path, columns: 2))
        {
            foreach (var wrong in row[1].Split('|'))
            {
                if (wrong.Length != row[0].Length || wrong.Length < 2 || wrong.Zip(row[0]).Count(pair => pair.First != pair.Second) != 1)
                    throw new InvalidDataException($"词表 {path} 中“{wrong}”与“{row[0]}”应当恰好相差一个字。");

                slips.Add(new CharacterSlip(wrong, row[0]));
            }
        }

        return new CharacterSlips(slips);
    }

    /// <summary>Where such a spelling stands in the sentence. Characters that meet at the seam of two words (创建 + 没有) are none: no word may reach across its ends.</summary>
    public IEnumerable<(int Start, CharacterSlip Slip)> In(Sentence sentence) =>
        _byWrong.In(sentence.Text).Where(found => !sentence.Words.Any(word => Reaches(word, found.Start) || Reaches(word, found.Start + found.Entry.Wrong.Length)));

    private static bool Reaches(Token word, int seam) => word.Start < seam && seam < word.End;
}

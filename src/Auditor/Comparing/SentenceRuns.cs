using System.Runtime.InteropServices;

namespace Auditor.Comparing;

/// <summary>
/// The runs of three masked characters in the sentences of a report, each different one with a number of its own, so that the runs of
/// any sentence can be held against them by number. Built once for a report, read by any thread.
/// </summary>
internal sealed class SentenceRuns
{
    /// <summary>Characters of a run: one word and a half.</summary>
    public const int Length = 3;

    private const int Unknown = -1;
    private const int BitsOfACharacter = 16;

    private readonly Dictionary<ulong, int> _numbers;
    private readonly int[][] _runsOf;

    /// <summary>Sentences that have a run, those of run 0 first; where those of run n begin is told by <see cref="_starts"/>.</summary>
    private readonly int[] _sentences;
    private readonly int[] _starts;

    public SentenceRuns(IReadOnlyList<MaskedSentence> sentences)
    {
        _numbers = new Dictionary<ulong, int>(sentences.Sum(sentence => sentence.Masked.Length));
        _runsOf = sentences.Select(sentence => Numbered(sentence.Masked)).ToArray();
        _starts = new int[_numbers.Count + 1];
        var pairs = DifferentPairs();
        foreach (var (run, _) in pairs)
            _starts[run + 1]++;
        for (var run = 0; run < _numbers.Count; run++)
            _starts[run + 1] += _starts[run];

        _sentences = new int[pairs.Count];
        var next = _starts.ToArray();
        foreach (var (run, sentence) in pairs)
            _sentences[next[run]++] = sentence;
    }

    /// <summary>How many different runs there are; their numbers are below it.</summary>
    public int Count => _numbers.Count;

    /// <summary>Numbers of the runs of a sentence, in order.</summary>
    public int[] this[int sentence] => _runsOf[sentence];

    /// <summary>Sentences that have a run, in order; none for a run that is not of this report.</summary>
    public ReadOnlySpan<int> SentencesWith(int run) => run == Unknown ? [] : _sentences.AsSpan(_starts[run].._starts[run + 1]);

    /// <summary>Numbers of the runs of another report's sentence, in order; −1 for one that is not of this report.</summary>
    public int[] NumbersOf(string masked)
    {
        var numbers = new int[CountOf(masked)];
        for (var at = 0; at < numbers.Length; at++)
            numbers[at] = _numbers.TryGetValue(RunAt(masked, at), out var number) ? number : Unknown;
        return numbers;
    }

    private int[] Numbered(string masked)
    {
        var numbers = new int[CountOf(masked)];
        for (var at = 0; at < numbers.Length; at++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, RunAt(masked, at), out var isKnown);
            if (!isKnown)
                number = _numbers.Count - 1;
            numbers[at] = number;
        }

        return numbers;
    }

    /// <summary>Each run with each sentence that has it, sentence by sentence.</summary>
    private List<(int Run, int Sentence)> DifferentPairs()
    {
        var (pairs, lastWith) = (new List<(int Run, int Sentence)>(_runsOf.Sum(runs => runs.Length)), new int[_numbers.Count]);
        Array.Fill(lastWith, Unknown);
        for (var sentence = 0; sentence < _runsOf.Length; sentence++)
        {
            foreach (var run in _runsOf[sentence])
            {
                if (lastWith[run] != sentence)
                    pairs.Add((run, sentence));
                lastWith[run] = sentence;
            }
        }

        return pairs;
    }

    private static int CountOf(string masked) => Math.Max(0, masked.Length - Length + 1);

    private static ulong RunAt(string masked, int at) => (ulong)masked[at] << (2 * BitsOfACharacter) | (ulong)masked[at + 1] << BitsOfACharacter | masked[at + 2];
}

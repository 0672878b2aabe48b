using System.Runtime.Loader;

namespace JiebaNet.Segmenter.Tests;

public sealed class LoadTests
{
    private static readonly JiebaSegmenter Segmenter = new();

    [Fact]
    public void Sixty_four_threads_may_be_the_first_to_cut()
    {
        var expected = GoldenTable.Sentences[0];
        var cut = FreshCut();
        using var start = new Barrier(64);
        var results = new IReadOnlyList<string>[start.ParticipantCount];
        var threads = Enumerable.Range(0, results.Length).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            results[index] = cut(expected.Text, false, true);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(results, words => Assert.Equal(expected.Accurate, words));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Spans_allocate_nothing_once_the_buffer_has_grown(bool hmm)
    {
        var buffer = new TokenBuffer();
        var texts = GoldenTable.Sentences.Select(row => row.Text).ToArray();
        CutAll(texts, buffer, hmm);
        var before = GC.GetAllocatedBytesForCurrentThread();
        CutAll(texts, buffer, hmm);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("预算执行率仅为七成")]
    [InlineData("砚舟芙若岚")]
    [InlineData("0123456789")]
    [InlineData("，")]
    public void A_line_of_ten_megabytes_is_cut(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 10_000_000 / 3 / part.Length));
        var buffer = new TokenBuffer();
        foreach (var hmm in (bool[])[true, false])
        {
            Segmenter.Cut(text, buffer, hmm);
            var end = 0;
            foreach (var span in buffer.Spans)
            {
                if (span.Start != end)
                    Assert.Fail($"{span} should start at {end}.");
                end = span.End;
            }
            Assert.Equal(text.Length, end);
        }
        Assert.NotEmpty(Segmenter.CutAll(text));
    }

    private static void CutAll(string[] texts, TokenBuffer buffer, bool hmm)
    {
        foreach (var text in texts)
        {
            Segmenter.Cut(text, buffer, hmm);
            Segmenter.CutForSearch(text, buffer, hmm);
        }
    }

    /// <summary>The cut of a second copy of the assembly, which nobody has used yet.</summary>
    private static Func<string, bool, bool, IReadOnlyList<string>> FreshCut()
    {
        var context = new AssemblyLoadContext("fresh");
        var type = context.LoadFromAssemblyPath(typeof(JiebaSegmenter).Assembly.Location).GetType(typeof(JiebaSegmenter).FullName!)!;
        Assert.NotEqual(typeof(JiebaSegmenter), type);
        return type.GetMethod(nameof(JiebaSegmenter.Cut), [typeof(string), typeof(bool), typeof(bool)])!
            .CreateDelegate<Func<string, bool, bool, IReadOnlyList<string>>>(Activator.CreateInstance(type));
    }
}

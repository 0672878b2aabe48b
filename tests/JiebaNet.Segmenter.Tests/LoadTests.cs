using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using JiebaNet.Segmenter.PosSeg;

namespace JiebaNet.Segmenter.Tests;

public sealed class LoadTests
{
    private static readonly JiebaSegmenter Segmenter = new();

    [Fact]
    public void Sixty_four_threads_may_be_the_first_to_cut()
    {
        var expected = GoldenTable.Sentences[0];
        var context = new AssemblyLoadContext("fresh");
        var cut = Fresh(context, typeof(JiebaSegmenter), typeof(string), typeof(bool), typeof(bool))
            .CreateDelegate<Func<string, bool, bool, IReadOnlyList<string>>>(FreshSegmenter(context, typeof(JiebaSegmenter)));
        Assert.All(AtOnce(() => cut(expected.Text, false, true)), words => Assert.Equal(expected.Accurate, words));
    }

    [Fact]
    public void Sixty_four_threads_may_be_the_first_to_ask_for_parts_of_speech()
    {
        var expected = GoldenTable.Sentences[0];
        var context = new AssemblyLoadContext("fresh");
        var cut = Fresh(context, typeof(PosSegmenter), typeof(string), typeof(bool));
        var segmenter = FreshSegmenter(context, typeof(PosSegmenter));
        var results = AtOnce(() => ((IEnumerable)cut.Invoke(segmenter, [expected.Text, true])!).Cast<object>().Select(pair => $"{pair}").ToArray());
        Assert.All(results, pairs => Assert.Equal(expected.Pos, pairs));
    }

    [Fact]
    public void A_hundred_megabytes_of_one_character_are_cut()
    {
        const int Characters = 100_000_000 / 3; // each has three bytes in UTF-8
        var buffer = new TokenBuffer();
        Segmenter.Cut(new string('一', Characters), buffer);
        Assert.Equal(Characters, buffer.Spans[^1].End);
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

    private static T[] AtOnce<T>(Func<T> call)
    {
        using var start = new Barrier(64);
        var results = new T[start.ParticipantCount];
        var threads = Enumerable.Range(0, results.Length).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            results[index] = call();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return results;
    }

    /// <summary>The cut of a second copy of the assembly, which nobody has used yet.</summary>
    private static MethodInfo Fresh(AssemblyLoadContext context, Type type, params Type[] parameters) =>
        FreshType(context, type).GetMethod("Cut", parameters)!;

    private static object FreshSegmenter(AssemblyLoadContext context, Type type) => Activator.CreateInstance(FreshType(context, type))!;

    private static Type FreshType(AssemblyLoadContext context, Type type)
    {
        var fresh = context.LoadFromAssemblyPath(type.Assembly.Location).GetType(type.FullName!)!;
        Assert.NotEqual(type, fresh);
        return fresh;
    }
}

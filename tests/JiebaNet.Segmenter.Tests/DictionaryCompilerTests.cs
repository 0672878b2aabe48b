namespace JiebaNet.Segmenter.Tests;

public sealed class DictionaryCompilerTests
{
    [Fact]
    public void The_image_in_the_assembly_is_what_the_sources_compile_to()
    {
        using var words = File.OpenText(PathOf("dict.txt"));
        using var model = File.OpenText(PathOf("hmm.txt"));
        using var compiled = new MemoryStream();
        DictionaryCompiler.Compile(words, model, compiled);
        using var embedded = typeof(JiebaSegmenter).Assembly.GetManifestResourceStream("jieba.bin")!;
        var image = new byte[embedded.Length];
        embedded.ReadExactly(image);
        Assert.True(image.AsSpan().SequenceEqual(compiled.ToArray()), "Compile Resources/jieba.bin anew: see Resources/README.md.");
    }

    [Theory]
    [InlineData("审计 3 n\n预算", "", "词典第 2 行有误：“预算”。")]
    [InlineData("审计 三 n", "", "词典第 1 行有误：“审计 三 n”。")]
    [InlineData("审计 3 n", "[start]\nX -1", "模型第 2 行有误：“X -1”。")]
    [InlineData("审计 3 n", "[emit]\n5BA1 审 -1 - -", "模型第 2 行有误：“5BA1 审 -1 - -”。")]
    public void A_broken_source_line_is_named(string words, string model, string message)
    {
        var error = Assert.Throws<FormatException>(() =>
            DictionaryCompiler.Compile(new StringReader(words), new StringReader(model), Stream.Null));
        Assert.Equal(message, error.Message);
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Resources", name);
}

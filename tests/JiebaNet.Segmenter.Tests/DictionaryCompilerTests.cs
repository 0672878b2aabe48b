namespace JiebaNet.Segmenter.Tests;

public sealed class DictionaryCompilerTests
{
    [Fact]
    public void The_images_in_the_assembly_are_what_the_sources_compile_to()
    {
        using var words = File.OpenText(PathOf("dict.txt"));
        using var model = File.OpenText(PathOf("hmm.txt"));
        using var dictionary = new MemoryStream();
        DictionaryCompiler.Compile(words, model, dictionary);
        Same("jieba.bin", dictionary);
        using var figures = File.OpenText(PathOf("pos.txt"));
        using var partsOfSpeech = new MemoryStream();
        PosModelCompiler.Compile(figures, partsOfSpeech);
        Same("pos.bin", partsOfSpeech);
    }

    [Theory]
    [InlineData("审计 3 n\n预算", "", "词典第 2 行有误：“预算”。")]
    [InlineData("审计 三 n", "", "词典第 1 行有误：“审计 三 n”。")]
    [InlineData("审计 3 abcdefghi", "", "词典第 1 行有误：“审计 3 abcdefghi”。")]
    [InlineData("审计 3 名", "", "词典第 1 行有误：“审计 3 名”。")]
    [InlineData("审计 3 n", "[start]\nX -1", "模型第 2 行有误：“X -1”。")]
    [InlineData("审计 3 n", "[emit]\n5BA1 审 -1 - -", "模型第 2 行有误：“5BA1 审 -1 - -”。")]
    public void A_broken_source_line_is_named(string words, string model, string message)
    {
        var error = Assert.Throws<FormatException>(() =>
            DictionaryCompiler.Compile(new StringReader(words), new StringReader(model), Stream.Null));
        Assert.Equal(message, error.Message);
    }

    [Theory]
    [InlineData("Bn -1", "词性模型第 1 行有误：“Bn -1”。")]
    [InlineData("[start]\nXn -1", "词性模型第 2 行有误：“Xn -1”。")]
    [InlineData("[start]\nB -1", "词性模型第 2 行有误：“B -1”。")]
    [InlineData("[start]\nBn -1\n[trans]\nBn En -1", "词性模型第 4 行有误：“Bn En -1”。")]
    [InlineData("[start]\nBn -1\n[emit]\n5BA1 审 Bn", "词性模型第 4 行有误：“5BA1 审 Bn”。")]
    [InlineData("[start]\nBn -1\n[emit]\n5BA1 审 Bn 一", "词性模型第 4 行有误：“5BA1 审 Bn 一”。")]
    [InlineData("", "词性模型应有 1 至 256 个状态，实有 0 个。")]
    [InlineData("[start]\nBn -1\nEn -1\n[trans]\nBn En -1", "词性模型中的状态 En 可以到达，却没有后继。")]
    [InlineData("[start]\nBn -1\nSn -1\n[trans]\nSn Sn -1\n[emit]\n5BA1 审 Bn -1", "词性模型中“审”的各状态都没有后继。")]
    [InlineData("[start]\nSn -1\n[trans]\nSn Sn -1\n[emit]\n0041 A Sn -1", "词性模型中的“A”不在 U+4E00 至 U+9FD5 之间。")]
    public void A_broken_model_of_parts_of_speech_is_named(string model, string message)
    {
        var error = Assert.Throws<FormatException>(() => PosModelCompiler.Compile(new StringReader(model), Stream.Null));
        Assert.Equal(message, error.Message);
    }

    private static void Same(string name, MemoryStream compiled)
    {
        using var embedded = typeof(JiebaSegmenter).Assembly.GetManifestResourceStream(name)!;
        var image = new byte[embedded.Length];
        embedded.ReadExactly(image);
        Assert.True(image.AsSpan().SequenceEqual(compiled.ToArray()), $"Compile Resources/{name} anew: see README.md of JiebaNet.Segmenter.");
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Resources", name);
}

using System.Buffers.Binary;
using System.Security.Cryptography;

namespace JiebaNet.Segmenter.Tests;

public sealed class CompiledDictionaryTests : IDisposable
{
    private const int PrefixLength = 56; // magic, version, length of the body, its SHA-256

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("jieba.bin")]
    [InlineData("pos.bin")]
    public void The_hash_in_an_image_is_that_of_its_body(string name)
    {
        var image = Embedded(name);
        Assert.Equal(image.Length - PrefixLength, BinaryPrimitives.ReadInt64LittleEndian(image.AsSpan(16)));
        Assert.Equal(SHA256.HashData(image.AsSpan(PrefixLength)), image.AsSpan(24, 32).ToArray());
    }

    [Fact]
    public void A_segmenter_can_have_a_dictionary_of_its_own()
    {
        Compile("逐项销号 5 v\n逐项 9 d");
        var own = JiebaSegmenter.Open(_path);
        File.WriteAllText(_path, "");
        Assert.Equal(["逐项销号", "审", "计"], own.Cut("逐项销号审计", hmm: false));
        Assert.Equal(["逐项", "销号", "审计"], new JiebaSegmenter().Cut("逐项销号审计", hmm: false));
        Assert.Equal(["逐项销号/v", "审/x"], new PosSeg.PosSegmenter(own).Cut("逐项销号审", hmm: false).Select(pair => pair.ToString()));
    }

    [Fact]
    public void The_memory_of_a_dictionary_stays_while_it_is_cut_with()
    {
        Compile("逐项销号 5 v");
        for (var round = 0; round < 20; round++)
        {
            var words = JiebaSegmenter.Open(_path).Cut("逐项销号", hmm: false);
            GC.Collect();
            Assert.Equal(["逐项销号"], words);
        }
    }

    [Theory]
    [InlineData(0, "只有 0 字节")]
    [InlineData(55, "只有 55 字节")]
    [InlineData(56, "文件不完整")]
    [InlineData(200_000, "文件不完整")]
    public void A_dictionary_cut_short_is_refused(int length, string reason)
    {
        var image = Embedded("jieba.bin");
        Refused(image[..length], reason);
        Refused([.. image, 0], "文件不完整");
    }

    [Theory]
    [InlineData(0, "文件头不符")]
    [InlineData(8, "请重新编译")]
    [InlineData(16, "文件不完整")]
    [InlineData(24, "文件已损坏")]
    [InlineData(60, "文件已损坏")]
    [InlineData(3_000_000, "文件已损坏")]
    public void A_dictionary_with_a_wrong_bit_is_refused(int place, string reason)
    {
        var image = Embedded("jieba.bin");
        image[place] ^= 0x10;
        Refused(image, reason);
    }

    [Fact]
    public void A_dictionary_whose_parts_do_not_add_up_is_refused()
    {
        var image = Embedded("jieba.bin");
        BinaryPrimitives.WriteInt64LittleEndian(image.AsSpan(PrefixLength), long.MaxValue / 4); // cells
        Seal(image);
        Refused(image, "各部分的长度与文件长度不符");
        BinaryPrimitives.WriteInt64LittleEndian(image.AsSpan(PrefixLength), 5);
        Seal(image);
        Refused(image, "各部分的长度与文件长度不符");
    }

    [Fact]
    public void A_dictionary_that_is_another_kind_of_file_is_refused()
    {
        Refused(Embedded("pos.bin"), "文件头不符");
        Assert.Throws<FileNotFoundException>(() => JiebaSegmenter.Open(_path + ".missing"));
        Assert.Throws<ArgumentException>(() => JiebaSegmenter.Open(""));
    }

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(JiebaSegmenter).Assembly.GetManifestResourceStream(name)!;
        var image = new byte[stream.Length];
        stream.ReadExactly(image);
        return image;
    }

    private static void Seal(byte[] image) => SHA256.HashData(image.AsSpan(PrefixLength), image.AsSpan(24, 32));

    private void Compile(string words)
    {
        using var output = File.Create(_path);
        DictionaryCompiler.Compile(new StringReader(words), new StringReader(""), output);
    }

    private void Refused(byte[] image, string reason)
    {
        File.WriteAllBytes(_path, image);
        var error = Assert.Throws<InvalidDataException>(() => JiebaSegmenter.Open(_path));
        Assert.Contains(_path, error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}

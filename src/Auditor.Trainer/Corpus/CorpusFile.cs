using System.Text;

namespace Auditor.Trainer.Corpus;

/// <summary>A tab-separated corpus file: one header line, comments with #, no quoting. Every fault names file and line.</summary>
public static class CorpusFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<CorpusRow> Rows(string path, IReadOnlyList<string> columns)
    {
        var number = 0;
        var headerSeen = false;
        foreach (var line in Lines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;

            var fields = line.Split('\t');
            if (!headerSeen)
            {
                if (!fields.SequenceEqual(columns, StringComparer.Ordinal))
                    throw new InvalidDataException($"{path} 第 {number} 行：表头应为 {string.Join(' ', columns)}。");
                headerSeen = true;
                continue;
            }

            if (fields.Length != columns.Count)
                throw new InvalidDataException($"{path} 第 {number} 行：有 {fields.Length} 列，应为 {columns.Count} 列。");
            yield return new CorpusRow(path, number, fields);
        }

        if (!headerSeen)
            throw new InvalidDataException($"{path} 第 {number + 1} 行：没有表头，应为 {string.Join(' ', columns)}。");
    }

    /// <summary>Lines in UTF-8; anything else is refused, since a replaced character would be learned.</summary>
    private static IEnumerable<string> Lines(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var number = 0;
        for (var start = 0; start < bytes.Length;)
        {
            number++;
            var length = bytes.AsSpan(start).IndexOf((byte)'\n') is var end and >= 0 ? end : bytes.Length - start;
            yield return Decode(bytes.AsSpan(start, length).TrimEnd((byte)'\r'), path, number);
            start += length + 1;
        }
    }

    private static string Decode(ReadOnlySpan<byte> line, string path, int number)
    {
        try
        {
            return Strict.GetString(line).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException($"{path} 第 {number} 行：不是 UTF-8 编码。请把文件另存为 UTF-8。");
        }
    }

    /// <summary>Files of a folder in a fixed order; at least one.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern = "*.tsv")
    {
        if (!Directory.Exists(folder))
            throw new InvalidDataException($"缺少语料目录 {folder}。请在项目根目录运行。");

        var files = Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new InvalidDataException($"缺少语料文件 {Path.Combine(folder, pattern)}。请在项目根目录运行。");
    }
}

namespace Auditor.Reports;

/// <summary>Lexicon files: UTF-8, one entry a line; blank lines and lines that start with # are comments.</summary>
public static class LexiconFile
{
    /// <summary>Entries of a word list.</summary>
    public static IEnumerable<string> Lines(string path) => Numbered(path).Select(line => line.Text.Trim());

    /// <summary>Rows of a tab-separated lexicon below its header, each padded to at least <paramref name="columns"/> fields.</summary>
    public static IEnumerable<string[]> Rows(string path, int columns)
    {
        foreach (var (text, number) in Numbered(path).Skip(1))
        {
            var fields = text.Split('\t');
            if (fields.Length < 2)
                throw new InvalidDataException($"词表 {path} 第 {number} 行只有 {fields.Length} 列，应以制表符分隔为 {columns} 列。");

            yield return [.. fields, .. Enumerable.Repeat("", Math.Max(0, columns - fields.Length))];
        }
    }

    /// <summary>Rows of a tab-separated lexicon below its header, with their line numbers; each must have exactly <paramref name="columns"/> fields.</summary>
    public static IEnumerable<(string[] Fields, int Line)> NumberedRows(string path, int columns)
    {
        foreach (var (text, number) in Numbered(path).Skip(1))
        {
            var fields = text.Split('\t');
            if (fields.Length != columns)
                throw new InvalidDataException($"词表 {path} 第 {number} 行有 {fields.Length} 列，应以制表符分隔为 {columns} 列。");

            yield return (fields, number);
        }
    }

    private static IEnumerable<(string Text, int Number)> Numbered(string path)
    {
        if (!ProgramFile.Exists(path))
            throw new InvalidDataException($"缺少词表文件 {path}。请重新安装，或检查 data/lexicons 目录是否完整。");

        return ProgramFile.ReadLines(path)
            .Select((text, at) => (Text: text, Number: at + 1))
            .Where(line => line.Text.Trim().Length > 0 && line.Text[0] != '#');
    }
}

namespace Auditor.Trainer.Corpus;

/// <summary>A tab-separated corpus file: one header line, comments with #, no quoting. Every fault names file and line.</summary>
public static class CorpusFile
{
    public static IEnumerable<CorpusRow> Rows(string path, IReadOnlyList<string> columns)
    {
        var number = 0;
        var headerSeen = false;
        foreach (var line in File.ReadLines(path))
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

    /// <summary>Files of a folder in a fixed order; at least one.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern = "*.tsv")
    {
        if (!Directory.Exists(folder))
            throw new InvalidDataException($"缺少语料目录 {folder}。请在项目根目录运行。");

        var files = Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new InvalidDataException($"缺少语料文件 {Path.Combine(folder, pattern)}。请在项目根目录运行。");
    }
}

using System.Globalization;

namespace Auditor.Trainer.Corpus;

/// <summary>A row with its place, so that a bad label can be found.</summary>
public sealed record CorpusRow(string Path, int Line, IReadOnlyList<string> Fields)
{
    public InvalidDataException Fault(string what) => new($"{Path} 第 {Line} 行：{what}。");

    public int Year(int column) =>
        int.TryParse(Fields[column], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2008 and <= 2035
            ? year
            : throw Fault($"年份“{Fields[column]}”无效，应为 2008 至 2035");
}

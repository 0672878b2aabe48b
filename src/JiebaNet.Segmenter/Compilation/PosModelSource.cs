using System.Globalization;

namespace JiebaNet.Segmenter.Compilation;

/// <summary>
/// The text source of the model of parts of speech (词性标注模型): sections of start, transition and emission
/// log-probabilities. A state is written as its position in the word (B, E, M, S) with the part of speech behind.
/// </summary>
internal sealed class PosModelSource
{
    private const string Positions = "BEMS";
    private const string Bar = "|";

    /// <summary>The states with their start figures, in the order of their names.</summary>
    public SortedDictionary<string, double> Start { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string Left, string Entered), double> Transition { get; } = [];

    public SortedDictionary<char, PosEmissions> Emissions { get; } = [];

    public static PosModelSource Read(HashedLines lines)
    {
        var source = new PosModelSource();
        var section = "";
        while (lines.Next() is { } line)
        {
            if (line.StartsWith('['))
                section = line;
            else if (!line.StartsWith('#') && !source.TryEnter(section, line.Split(' ')))
                throw lines.Broken("词性模型", line);
        }
        return source;
    }

    private bool TryEnter(string section, string[] fields) => section switch
    {
        "[start]" => fields.Length == 2 && fields[0].Length > 1 && Positions.Contains(fields[0][0], StringComparison.Ordinal)
            && TryFigure(fields[1], out var figure) && Start.TryAdd(fields[0], figure),
        "[trans]" => fields.Length == 3 && Start.ContainsKey(fields[0]) && Start.ContainsKey(fields[1])
            && TryFigure(fields[2], out var figure) && Transition.TryAdd((fields[0], fields[1]), figure),
        "[emit]" => fields.Length > 2 && TryEmissions(fields),
        _ => false,
    };

    private bool TryEmissions(string[] fields)
    {
        if (!ushort.TryParse(fields[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var character))
            return false;
        var bar = Array.IndexOf(fields, Bar);
        var tried = bar < 0 ? fields[2..] : fields[2..bar];
        var others = bar < 0 ? [] : fields[(bar + 1)..];
        var emissions = new PosEmissions([], []);
        return TryEntries(tried, emissions.Tried) && TryEntries(others, emissions.Others) && Emissions.TryAdd((char)character, emissions);
    }

    private bool TryEntries(string[] fields, SortedDictionary<string, double?> entries)
    {
        if (fields.Length % 2 != 0)
            return false;
        for (var index = 0; index < fields.Length; index += 2)
        {
            double? figure = null;
            if (fields[index + 1] != "-")
            {
                if (!TryFigure(fields[index + 1], out var parsed))
                    return false;
                figure = parsed;
            }
            if (!Start.ContainsKey(fields[index]) || !entries.TryAdd(fields[index], figure))
                return false;
        }
        return true;
    }

    private static bool TryFigure(string field, out double figure) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out figure);
}

using System.Globalization;
using JiebaNet.Segmenter.Cutting;

namespace JiebaNet.Segmenter.Compilation;

/// <summary>The text source of the model (隐马尔可夫模型): sections of start, transition and emission log-probabilities.</summary>
internal sealed class ModelSource
{
    private const string States = "BEMS";

    public double[] Start { get; } = Row(States.Length);

    /// <summary>By the state left, then by the state entered.</summary>
    public double[] Transition { get; } = Row(States.Length * States.Length);

    /// <summary>The row of each character: B, E, M, S.</summary>
    public SortedDictionary<char, double[]> Emissions { get; } = [];

    public static ModelSource Read(HashedLines lines)
    {
        var source = new ModelSource();
        var section = "";
        while (lines.Next() is { } line)
        {
            if (line.StartsWith('[')) // U+005B opens a section; '#' a remark
                section = line;
            else if (!line.StartsWith('#') && !source.TryEnter(section, line.Split(' ')))
                throw lines.Broken("模型", line);
        }
        return source;
    }

    private bool TryEnter(string section, string[] fields) => section switch
    {
        "[start]" => fields.Length == 2
            && TryState(fields[0], out var state) && TryFigure(fields[1], out Start[state]),
        "[trans]" => fields.Length == 3
            && TryState(fields[0], out var from) && TryState(fields[1], out var to)
            && TryFigure(fields[2], out Transition[from * States.Length + to]),
        "[emit]" => fields.Length == 2 + States.Length && TryEmission(fields),
        _ => false,
    };

    private bool TryEmission(string[] fields)
    {
        if (!ushort.TryParse(fields[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var character))
            return false;
        var row = Row(States.Length);
        for (var state = 0; state < row.Length; state++)
        {
            if (fields[2 + state] != "-" && !TryFigure(fields[2 + state], out row[state]))
                return false;
        }
        return Emissions.TryAdd((char)character, row);
    }

    private static bool TryState(string field, out int state)
    {
        state = field.Length == 1 ? States.IndexOf(field[0], StringComparison.Ordinal) : -1;
        return state >= 0;
    }

    private static bool TryFigure(string field, out double figure) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out figure);

    private static double[] Row(int length)
    {
        var row = new double[length];
        Array.Fill(row, HiddenMarkovModel.Missing);
        return row;
    }
}

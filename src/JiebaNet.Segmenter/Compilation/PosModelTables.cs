using JiebaNet.Segmenter.Cutting;
using JiebaNet.Segmenter.PosSeg;

namespace JiebaNet.Segmenter.Compilation;

/// <summary>The figures of a model of parts of speech (词性标注模型) as numbered tables; see <see cref="PosModelFormat"/>.</summary>
internal sealed class PosModelTables
{
    private readonly Dictionary<double, ushort> _numbers = [];
    private readonly List<double> _figures = [];
    private readonly Dictionary<string, byte> _states = [];
    private readonly TagNumbers _tags = new();

    public PosModelTables(PosModelSource source)
    {
        NumberOf(HiddenMarkovModel.Missing); // PosModelFormat.Missing
        NumberOf(double.NegativeInfinity); // PosModelFormat.Barred
        if (source.Start.Count is 0 or > PosModelFormat.States)
            throw new FormatException($"词性模型应有 1 至 {PosModelFormat.States} 个状态，实有 {source.Start.Count} 个。");
        foreach (var (state, figure) in source.Start)
            AddState(state, figure);
        Array.Fill(Transitions, PosModelFormat.Barred);
        foreach (var ((left, entered), figure) in source.Transition)
            Transitions[_states[entered] * PosModelFormat.States + _states[left]] = NumberOf(figure);
        Rows.Add(default);
        foreach (var (character, emissions) in source.Emissions)
            AddRow(character, emissions);
        MustGoOn(source);
    }

    public TagNumbers Tags => _tags;

    public double[] Figures => [.. _figures];

    public ushort[] Starts { get; } = new ushort[PosModelFormat.States];

    public ushort[] Transitions { get; } = new ushort[PosModelFormat.States * PosModelFormat.States];

    public List<PosModelFormat.Row> Rows { get; } = [];

    public ushort[] RowOfHan { get; } = new ushort[PosModelFormat.HanCount];

    public List<ushort> EntryFigures { get; } = [];

    public List<byte> EntryStates { get; } = [];

    public byte[] TagOfState { get; } = new byte[PosModelFormat.States];

    public byte[] PositionOfState { get; } = new byte[PosModelFormat.States];

    private void AddState(string state, double figure)
    {
        var number = (byte)_states.Count;
        _states[state] = number;
        Starts[number] = NumberOf(figure);
        PositionOfState[number] = (byte)state[0];
        if (!_tags.TryNumber(state[1..], out TagOfState[number]))
            throw new FormatException($"词性模型中的词性“{state[1..]}”过长或过多。");
    }

    private void AddRow(char character, PosEmissions emissions)
    {
        var row = character - PosModelFormat.FirstHan;
        if (row is < 0 or >= PosModelFormat.HanCount)
            throw new FormatException($"词性模型中的“{character}”不在 U+4E00 至 U+9FD5 之间。");
        RowOfHan[row] = checked((ushort)Rows.Count);
        Rows.Add(new PosModelFormat.Row
        {
            First = EntryStates.Count,
            Tried = (ushort)emissions.Tried.Count,
            Count = (ushort)(emissions.Tried.Count + emissions.Others.Count),
        });
        foreach (var (state, figure) in emissions.Tried.Concat(emissions.Others))
        {
            EntryStates.Add(_states[state]);
            EntryFigures.Add(NumberOf(figure ?? HiddenMarkovModel.Missing));
        }
    }

    /// <summary>The search must never come to an end in the middle of a text, as that of the reference would.</summary>
    private static void MustGoOn(PosModelSource source)
    {
        var goingOn = source.Transition.Keys.Select(pair => pair.Left).ToHashSet();
        if (source.Transition.Keys.FirstOrDefault(pair => !goingOn.Contains(pair.Entered)) is { Entered: { } dead })
            throw new FormatException($"词性模型中的状态 {dead} 可以到达，却没有后继。");
        foreach (var (character, emissions) in source.Emissions)
        {
            if (emissions.Tried.Count > 0 && !emissions.Tried.Keys.Any(goingOn.Contains))
                throw new FormatException($"词性模型中“{character}”的各状态都没有后继。");
        }
    }

    private ushort NumberOf(double figure)
    {
        if (_numbers.TryGetValue(figure, out var number))
            return number;
        if (_figures.Count > ushort.MaxValue)
            throw new FormatException("词性模型中不同的数过多。");
        _figures.Add(figure);
        return _numbers[figure] = (ushort)(_figures.Count - 1);
    }
}

using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.PosSeg;

/// <summary>
/// The model of parts of speech (词性标注的隐马尔可夫模型): a state is a position in the word together with a part of speech.
/// All figures are natural log-probabilities. Immutable; opened at the first use.
/// </summary>
internal sealed unsafe class PosModel
{
    private static readonly Lazy<PosModel> Shared = new(() =>
        new PosModel(CompiledImage.OfResource(PosModelFormat.ResourceName, PosModelFormat.Magic, PosModelFormat.Version)));

    private readonly double* _figures;
    private readonly PosModelFormat.Row* _rows;
    private readonly ushort* _starts;
    private readonly ushort* _transitions;
    private readonly ushort* _rowOfHan;
    private readonly ushort* _entryFigures;
    private readonly byte* _entryStates;
    private readonly byte* _positions;
    private readonly byte* _tagNumbers;
    private readonly string[] _tags;
    private readonly StateSet[] _successors = new StateSet[PosModelFormat.States];
    private readonly StateSet[] _forerunners = new StateSet[PosModelFormat.States];
    private readonly StateSet _all;

    private PosModel(CompiledImage image)
    {
        var header = image.Take<PosModelFormat.Header>(1);
        _figures = image.Take<double>(header->FigureCount);
        var tags = image.Take<TagName>(header->TagCount);
        _rows = image.Take<PosModelFormat.Row>(header->RowCount);
        _starts = image.Take<ushort>(PosModelFormat.States);
        _transitions = image.Take<ushort>(PosModelFormat.States * PosModelFormat.States);
        _rowOfHan = image.Take<ushort>(PosModelFormat.HanCount);
        _entryFigures = image.Take<ushort>(header->EntryCount);
        _tagNumbers = image.Take<byte>(PosModelFormat.States);
        _positions = image.Take<byte>(PosModelFormat.States);
        _entryStates = image.Take<byte>(header->EntryCount);
        image.End();
        _tags = [.. new ReadOnlySpan<TagName>(tags, (int)header->TagCount).ToArray().Select(tag => tag.ToString())];
        for (var state = 0; state < PosModelFormat.States; state++)
        {
            if (_tagNumbers[state] != 0)
                _all.Add(state);
            for (var entered = 0; entered < PosModelFormat.States; entered++)
            {
                if (_transitions[entered * PosModelFormat.States + state] == PosModelFormat.Barred)
                    continue;
                _successors[state].Add(entered);
                _forerunners[entered].Add(state);
            }
        }
    }

    /// <summary>The model inside this assembly, which stays mapped as long as the assembly is loaded.</summary>
    public static PosModel Default => Shared.Value;

    /// <summary>The states that can follow one.</summary>
    public ref readonly StateSet Successors(int state) => ref _successors[state];

    /// <summary>The states that one can follow.</summary>
    public StateSet Forerunners(int state) => _forerunners[state];

    /// <summary>B (词首), E (词尾), M (词中) or S (单字词).</summary>
    public char Position(int state) => (char)_positions[state];

    public string Tag(int state) => _tags[_tagNumbers[state] - 1];

    public double Start(int state) => _figures[_starts[state]];

    public double Transition(int left, int entered) => _figures[_transitions[entered * PosModelFormat.States + left]];

    /// <summary>The states that are tried for a Hanzi; all of them where it is unknown.</summary>
    public StateSet Tried(char han)
    {
        var row = RowOf(han);
        if (row.Tried == 0)
            return _all;
        var states = new StateSet();
        for (var entry = row.First; entry < row.First + row.Tried; entry++)
            states.Add(_entryStates[entry]);
        return states;
    }

    /// <summary>Sets the emission of a Hanzi in each state that has one.</summary>
    public void SetEmissions(char han, Span<double> emissions)
    {
        var row = RowOf(han);
        for (var entry = row.First; entry < row.First + row.Count; entry++)
            emissions[_entryStates[entry]] = _figures[_entryFigures[entry]];
    }

    /// <summary>Sets back what <see cref="SetEmissions"/> set.</summary>
    public void ClearEmissions(char han, Span<double> emissions)
    {
        var row = RowOf(han);
        for (var entry = row.First; entry < row.First + row.Count; entry++)
            emissions[_entryStates[entry]] = _figures[PosModelFormat.Missing];
    }

    private PosModelFormat.Row RowOf(char han) => _rows[_rowOfHan[han - PosModelFormat.FirstHan]];
}

using System.Text;

namespace Auditor.Reading.Layout;

/// <summary>读取中的段落: joins lines for as long as they run on, over page breaks too.</summary>
internal sealed class OpenParagraph
{
    private const string SentenceEnds = "。！？；：.!?;:”）";

    /// <summary>Share of the size: a first line is indented by one or two characters, all others begin at the margin.</summary>
    private const double Indent = 1;

    /// <summary>Share of the size by which lines of one block may begin apart.</summary>
    private const double SameLeft = 0.3;

    /// <summary>Share of the size that a full line may leave free beyond what could not follow on it (marks hang, widths are rounded).</summary>
    private const double Slack = 0.6;

    /// <summary>Share of the usual pitch above which two lines are set apart; lines holding larger characters stand 1.2 apart.</summary>
    private const double LargestPitch = 1.3;

    /// <summary>Shares of the size between the lines of a title; it is set more widely than the text.</summary>
    private const double TitlePitch = 1.6;

    /// <summary>Larger is a change from heading to text.</summary>
    private const double LargestSizeRatio = 1.15;

    private readonly StringBuilder _text = new();
    private TextLine? _last;
    private TextFrame? _frame;

    /// <summary>Appends the line if the paragraph runs on into it.</summary>
    public bool TryContinue(TextLine line, TextFrame frame)
    {
        if (_last is null || !RunsOn(_last, _frame!, line, frame))
            return false;
        _text.Append(LineJoint.Between(_last, line, isFull: true)).Append(line.Text);
        (_last, _frame) = (line, frame);
        return true;
    }

    /// <summary>Ends the paragraph and begins another; gives the ended one, if there was any.</summary>
    public IEnumerable<string> Restart(TextLine line, TextFrame frame)
    {
        var ended = Restart();
        _text.Append(line.Text);
        (_last, _frame) = (line, frame);
        return ended;
    }

    public IEnumerable<string> Restart()
    {
        string[] ended = _text.Length > 0 ? [_text.ToString()] : [];
        _text.Clear();
        (_last, _frame) = (null, null);
        return ended;
    }

    private static bool RunsOn(TextLine before, TextFrame frame, TextLine line, TextFrame lineFrame) =>
        AreAlike(before, line) && !BeginsAnew(before, line)
        && (IsCentredTitle(before, frame, line)
            || (IsFull(before, frame, line) && !IsSetApart(before, frame.PitchAt(before.Size), line) && BeginsWithin(before, line, lineFrame)));

    private static bool AreAlike(TextLine before, TextLine line) =>
        Math.Max(before.Size, line.Size) <= LargestSizeRatio * Math.Min(before.Size, line.Size);

    /// <summary>Signature and date end at the margin too, but are short.</summary>
    private static bool IsFull(TextLine before, TextFrame frame, TextLine line) =>
        before.Width > frame.Width / 2 && frame.Right - before.Right < line.FirstTokenWidth + (Slack * before.Size);

    /// <summary>On the next page the baseline is higher up, and the pitch says nothing.</summary>
    private static bool IsSetApart(TextLine before, double pitch, TextLine line) =>
        line.Baseline - before.Baseline > LargestPitch * pitch;

    /// <summary>A title too long for one line: both lines in the middle, no room left on the first, and the second ends it.</summary>
    private static bool IsCentredTitle(TextLine before, TextFrame frame, TextLine line) =>
        IsCentred(before, frame) && IsCentred(line, frame) && line.Left - frame.Left > Indent * line.Size
        && frame.Width - before.Width < line.FirstTokenWidth + (Slack * before.Size)
        && !IsSetApart(before, TitlePitch * before.Size, line) && !SentenceEnds.Contains(before.Text[^1], StringComparison.Ordinal);

    private static bool IsCentred(TextLine line, TextFrame frame) => Math.Abs(line.Centre - frame.Centre) < line.Size / 2;

    private static bool BeginsWithin(TextLine before, TextLine line, TextFrame frame) =>
        line.Left - frame.Left < Indent * line.Size || ContinuesBlock(before, line);

    /// <summary>In an indented block all lines begin at one place.</summary>
    private static bool ContinuesBlock(TextLine before, TextLine line) =>
        Math.Abs(line.Left - before.Left) < SameLeft * line.Size && !SentenceEnds.Contains(before.Text[^1], StringComparison.Ordinal);

    private static bool BeginsAnew(TextLine before, TextLine line) =>
        SentenceEnds.Contains(before.Text[^1], StringComparison.Ordinal) && HeadingStart.IsAt(line.Text);
}

using System.Globalization;
using Auditor.Normalizing;
using Auditor.Reports;

namespace Auditor.Tests.Injection;

/// <summary>A report whose findings are known; edits are placed by what was read of it. Every edit gives the whole text, changed in one place.</summary>
internal sealed class BaseReport
{
    private readonly Rendition _rendition;
    private readonly List<Finding> _known;

    public BaseReport(string name, string text, Rendition rendition)
    {
        Name = $"{name} ({rendition.Name})";
        _rendition = rendition;
        var audit = Repository.Pipeline.Run(Rendition.Text.File(text));
        Text = audit.Document!.Text;
        Report = audit.Report!;
        _known = Audited(Text);
    }

    public string Name { get; }

    /// <summary>As read; the spans of <see cref="Report"/> count in it.</summary>
    public string Text { get; }

    public AnnualReport Report { get; }

    public IReadOnlyList<Finding> Known => _known;

    public bool IsHtml => _rendition == Rendition.Html;

    public int Year => Report.Year!.Value;

    /// <summary>The text keeps the lines of printed pages, so a new line is joined to its neighbours.</summary>
    public bool IsPaged => Text.Contains('\f');

    public bool IsGovernment => Report.Agency.IsGovernment;

    /// <summary>What the writer calls the own agency.</summary>
    public string Us => Report.Agency.Kind?.Id switch
    {
        "town" => "我镇",
        "street" => "我街道",
        "government" => Report.Agency.Level == AgencyLevel.County ? "我县" : "我市",
        "government-office" => "我办",
        _ => "我局",
    };

    public bool Has(string check) => _known.Any(finding => finding.Check.Id == check);

    public decimal Requests(RequestRow row, int column = RequestsTable.ColumnCount - 1) => Report.Tables.Requests?[row, column].Value ?? 0;

    /// <summary>What is found in the changed text and was not found before.</summary>
    public List<Finding> New(string text)
    {
        var known = _known.ToList();
        return Audited(text).Where(finding => known.FindIndex(before => IsSame(before, finding)) is var at && (at < 0 || !Taken(known, at))).ToList();
    }

    /// <summary>A new line behind the heading of a part; null when there is no such part.</summary>
    public string? Behind(SectionKind kind, string line) => Report.Find(kind) is { } section ? Inserted(LineEnd(section.Heading.Span.End), line) : null;

    /// <summary>A new line behind the prose of a part.</summary>
    public string? AtEnd(SectionKind kind, string line) => Prose(kind) is { } prose ? Inserted(LineEnd(prose.End), line) : Behind(kind, line);

    /// <summary>A new line in front of the first part, below the preamble.</summary>
    public string? InPreamble(string line) =>
        Report is { Preamble.Count: > 0, Title: not null } ? Inserted(LineEnd(Report.Preamble[^1].Slice.Span.End), line) : null;

    /// <summary>Other words instead of the prose of a part.</summary>
    public string? Instead(SectionKind kind, string prose) => !IsPaged && Prose(kind) is { } span ? Put(span, prose) : null;

    public string? Replace(string old, string wording)
    {
        var at = Text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? null : Put(new TextSpan(at, at + old.Length), wording);
    }

    /// <summary>Another figure in the cell; null when there is no such cell.</summary>
    public string? Put(Cell cell, string figure) => cell.Slice is { } slice ? Put(slice.Span, figure) : null;

    public string? Put(params (Cell Cell, decimal Figure)[] cells)
    {
        if (cells.Any(change => change.Cell.Slice is null))
            return null;

        return cells.OrderByDescending(change => change.Cell.Slice!.Value.Span.Start)
            .Aggregate(Text, (text, change) => Put(text, change.Cell.Slice!.Value.Span, change.Figure.ToString(CultureInfo.InvariantCulture)));
    }

    public string Put(TextSpan span, string wording) => Put(Text, span, wording);

    public string Inserted(int position, string line) => Text.Insert(position, position < Text.Length ? "\n" + line : line);

    public int LineStart(int position) => position == 0 ? 0 : Text.LastIndexOf('\n', position - 1) + 1;

    public int LineEnd(int position) => Text.IndexOf('\n', position) is >= 0 and var end ? end : Text.Length;

    /// <summary>From the first to the last paragraph of a part, without signature; null when there is no prose.</summary>
    public TextSpan? Prose(SectionKind kind)
    {
        if (Report.Find(kind) is not { } section)
            return null;

        var paragraphs = section.Paragraphs.Select(paragraph => paragraph.Slice.Span).Where(span => !IsSignature(span)).ToList();
        return paragraphs.Count == 0 ? null : new TextSpan(paragraphs[0].Start, paragraphs[^1].End);
    }

    public override string ToString() => Name;

    private bool IsSignature(TextSpan span)
    {
        if (Report.Signature is not { } date || Report.Sections.Count == 0 || date.Slice.Span.Start < Report.Sections[0].Heading.Span.End)
            return false;

        var from = LineStart(date.Slice.Span.Start);
        var signer = LineStart(Text[..from].TrimEnd().Length);
        return span.Start >= (Text[signer..from].Trim().EndsWith('。') ? from : signer);
    }

    private List<Finding> Audited(string text)
    {
        var audit = Repository.Pipeline.Run(_rendition.File(text));
        Assert.Empty(audit.Results!.Failures);
        return audit.Findings.ToList();
    }

    private static string Put(string text, TextSpan span, string wording) => string.Concat(text.AsSpan(0, span.Start), wording, text.AsSpan(span.End));

    private static bool Taken(List<Finding> known, int at)
    {
        known.RemoveAt(at);
        return true;
    }

    /// <summary>Of the same check and on the same passage, whatever an edit did to brackets, width or line ends.</summary>
    private static bool IsSame(Finding before, Finding now) =>
        before.Check.Id == now.Check.Id && (before.Evidence.Count == 0 ? now.Evidence.Count == 0 : before.Evidence.Select(Bare).Intersect(now.Evidence.Select(Bare)).Any());

    private static string Bare(Evidence piece) => string.Concat(TextNormalizer.Normalize(piece.Quote).Text.Where(char.IsLetterOrDigit));
}

using Auditor.Reports;

namespace Auditor.Segmenting.Figures;

/// <summary>Reads every figure of the prose with what is said about it: verb, object, scope, period, qualifier.</summary>
internal sealed class FigureReader(Agency agency, int? year)
{
    /// <summary>No clause is longer; a paragraph without marks stays cheap.</summary>
    private const int LongestClause = 120;

    private readonly string? _agency = agency.Name?.Text;

    /// <summary>A county or city reports for all its departments; a town, a street or a department for itself.</summary>
    private readonly bool _isGovernmentOfMany = agency.Kind?.Id is "government" or "government-office" or "development-zone";

    public IReadOnlyList<StatedFigure> Read(IReadOnlyList<Paragraph> preamble, IReadOnlyList<Section> sections)
    {
        var figures = new List<StatedFigure>();
        foreach (var paragraph in preamble)
            figures.AddRange(InParagraph(paragraph, section: null));

        foreach (var section in sections)
        {
            foreach (var paragraph in section.Paragraphs)
                figures.AddRange(InParagraph(paragraph, section.Kind));
        }

        return figures;
    }

    private IEnumerable<StatedFigure> InParagraph(Paragraph paragraph, SectionKind? section)
    {
        var topic = FigureObject.None;
        foreach (var sentence in paragraph.Sentences)
        {
            var denials = DenialScanner.Scan(sentence.Text).Select(denial => Denial(sentence, section, denial));
            var counted = Counted(sentence, section, topic).ToList();
            foreach (var figure in counted.Concat(denials).OrderBy(figure => figure.Slice.Start))
            {
                if (figure.NamesObject)
                    topic = figure.About;
                yield return figure;
            }
        }
    }

    private IEnumerable<StatedFigure> Counted(Sentence sentence, SectionKind? section, FigureObject topic)
    {
        var text = sentence.Text;
        var previousEnd = 0;
        var partsOf = -1;
        foreach (var hit in FigureScanner.Scan(text))
        {
            var start = ClauseBoundary.Start(text, hit.At, previousEnd, LongestClause);
            var end = ClauseBoundary.End(text, hit.At + hit.Length, LongestClause);
            var before = text[start..hit.At];
            var after = text[(hit.At + hit.Length)..end];
            var lead = text[ClauseBoundary.LeadStart(text, start, LongestClause)..start];
            if (text.AsSpan(previousEnd, hit.At - previousEnd).Contains("其中", StringComparison.Ordinal))
                partsOf = hit.At;
            else if (partsOf >= 0 && FigureWording.Verb(before) is not (FigureVerb.None or FigureVerb.Published or FigureVerb.Other))
                partsOf = -1;

            var figure = Read(sentence, section, hit, (start, end), before, after, lead, topic) with { IsPart = partsOf >= 0 };
            if (figure.NamesObject)
                topic = figure.About;
            previousEnd = hit.At + hit.Length;
            yield return figure;
        }
    }

    private StatedFigure Read(Sentence sentence, SectionKind? section, FigureScanner.Hit hit, (int Start, int End) clause, string before, string after, string lead, FigureObject topic)
    {
        var (scope, rest) = FigureWording.Scope(before, _agency, _isGovernmentOfMany);
        if (scope == FigureScope.Unstated)
            scope = FigureWording.Scope(lead, _agency, _isGovernmentOfMany).Scope;

        var wording = rest + after;
        var named = FigureWording.Object(rest) is var front and not FigureObject.None and not FigureObject.Information ? front : FigureWording.Object(wording);
        var verb = FigureWording.Verb(rest) is var ruling and not FigureVerb.None ? ruling : FigureWording.Verb(after);
        return new StatedFigure(sentence.Slice.Part(hit.At, hit.Length), hit.Value, hit.Unit, hit.Kind, sentence, section)
        {
            Approximation = hit.Approximation,
            Precision = hit.Precision,
            IsChinese = hit.IsChinese,
            Clause = sentence.Slice.Part(clause.Start, clause.End - clause.Start),
            Verb = verb,
            About = named == FigureObject.None ? topic : named,
            NamesObject = named != FigureObject.None,
            Scope = scope,
            Period = Period(lead, before),
            LazyQualifier = new Lazy<string>(() => FigureWording.Qualifier(wording)),
        };
    }

    /// <summary>The clause itself rules; a time said ahead of it holds for it too.</summary>
    private FigurePeriod Period(string lead, string before) =>
        FigureWording.Period(before, year) != FigurePeriod.ReportYear || lead.Length == 0 || before.Contains('年')
            ? FigureWording.Period(before, year)
            : FigureWording.Period(lead, year);

    private StatedFigure Denial(Sentence sentence, SectionKind? section, DenialScanner.Hit hit)
    {
        var text = sentence.Text;
        var start = ClauseBoundary.Start(text, hit.At, 0, LongestClause);
        var end = hit.At + hit.Length;
        var (scope, rest) = FigureWording.Scope(text[start..end], _agency, _isGovernmentOfMany);
        var lead = text[ClauseBoundary.LeadStart(text, start, LongestClause)..start];
        if (scope == FigureScope.Unstated)
            scope = FigureWording.Scope(lead, _agency, _isGovernmentOfMany).Scope;

        return new StatedFigure(sentence.Slice.Part(hit.At, hit.Length), 0, "", FigureKind.Count, sentence, section)
        {
            Clause = sentence.Slice.Part(start, end - start),
            Verb = FigureWording.Verb(rest),
            About = FigureWording.Object(rest),
            NamesObject = true,
            Scope = scope,
            Period = Period(lead, text[start..end]),
            LazyQualifier = new Lazy<string>(() => FigureWording.Qualifier(DenialScanner.WithoutDenial(rest))),
            IsDenial = true,
        };
    }
}

using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Titles;

/// <summary>Who reports: from the title, else the preamble, the signature, the breadcrumb of a web page; else unknown.</summary>
internal static partial class AgencyFinder
{
    private const int LastLinesWithSignature = 6;

    /// <summary>Who compiled the report is said at the beginning of a paragraph.</summary>
    private const int LongestOpening = 500;

    public static Agency Find(TextSlice? title, IReadOnlyList<Paragraph> preamble, IReadOnlyList<Line> lines, string fileName, Lexicons lexicons)
    {
        var name = (title is { } line ? AgencyName.InTitle(line) : null) ?? InPreamble(preamble) ?? InSignature(lines) ?? InBreadcrumb(lines);
        if (name is null)
            return Agency.Unknown;

        var text = name.Value.Text;
        var chain = PlaceChain.Read(text, lexicons.Places);
        var level = AgencyLevelResolver.Resolve(text, chain);
        return new Agency(name, AgencyKindResolver.Resolve(text, chain, lexicons.AgencyKinds), level)
        {
            PlacesAsWritten = WrittenPlaces.Of(text, fileName),
            Region = RegionFinder.Find(text, level, chain, name.Value.Owner.Text, fileName, lexicons.Places),
        };
    }

    private static TextSlice? InPreamble(IReadOnlyList<Paragraph> preamble)
    {
        foreach (var paragraph in preamble)
        {
            var text = paragraph.Slice.Length <= LongestOpening ? paragraph.Slice.Text : paragraph.Slice.Part(0, LongestOpening).Text;
            foreach (var match in new[] { Compiler().Match(text), Author().Match(text) })
            {
                if (match.Success && AgencyName.IsAgency(match.Groups["name"].Value))
                    return paragraph.Slice.Part(match.Groups["name"].Index, match.Groups["name"].Length);
            }
        }

        return null;
    }

    private static TextSlice? InSignature(IReadOnlyList<Line> lines)
    {
        var last = lines.Reverse().Where(line => !line.IsBlank).Take(LastLinesWithSignature).Where(line => line.IsProse);
        foreach (var line in last)
        {
            var text = line.Content.Text;
            if (text.Length >= 5 && AgencyName.IsAgency(text) && text.AsSpan().IndexOfAny("。，；：、") < 0 && !Sections.Ordinal.TryRead(text, out _, out _))
                return line.Content;
        }

        return null;
    }

    private static TextSlice? InBreadcrumb(IReadOnlyList<Line> lines)
    {
        foreach (var line in lines.Where(line => line.Content.Chars.Contains('>')))
        {
            var end = line.Content.Length;
            while (end > 0)
            {
                var start = line.Content.Chars[..end].LastIndexOf('>') + 1;
                var part = line.Content.Part(start, end - start).Trim();
                if (part.Length >= 3 && AgencyName.IsAgency(part.Text))
                    return part;
                end = start - 1;
            }
        }

        return null;
    }

    // 本报告由清河县商务局根据《条例》编制
    [GeneratedRegex(@"(?:报告|年报)由(?<name>[^，。：；、《》（）0-9]{3,30}?)(?:根据|按照|依据|负责|组织|汇总|编制|编写|编撰)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Compiler();

    // 清河县商务局编制了 · 清河县商务局现公布2021年度…
    [GeneratedRegex(@"(?:报告由|年报由|[，。：]|^)(?<name>[^，。：；、《》（）0-9本]{3,30}?)(?:根据|按照|依据|负责|办公室)?(?:编制|编写|编撰|公布|特向社会公布|现将|现公布|向社会公布)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Author();
}

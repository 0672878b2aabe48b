using Auditor.Comparing;

namespace Auditor.Rendering.Json;

/// <summary>The member <c>comparisons</c>: last year's report first, then other agencies', most alike first.</summary>
internal static class ComparisonsJson
{
    public static void Write(JsonOutput json, Comparisons comparisons) => json.Array("comparisons", All(comparisons), compared => json.Object(() =>
    {
        json.Text("with", compared.Report.Other.SourceName);
        json.Text("agency", compared.Report.Other.Agency);
        json.Count("year", compared.Report.Other.Year);
        json.Text("kind", compared.Kind);
        json.Share("similarity", compared.Report.Similarity);
        json.Array("passages", compared.Report.Matches, match => json.Object(() =>
        {
            json.Span("span", match.Slice.Span);
            json.Text("otherQuote", match.OtherText);
            json.Share("containment", match.Containment);
            json.Share("resemblance", match.Resemblance);
        }));
    }));

    private static IEnumerable<(string Kind, ComparedReport Report)> All(Comparisons comparisons)
    {
        if (comparisons.LastYear is { } lastYear)
            yield return ("lastYear", lastYear);
        foreach (var peer in comparisons.Peers)
            yield return ("peer", peer);
    }
}

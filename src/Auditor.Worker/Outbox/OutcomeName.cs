using System.Security.Cryptography;
using System.Text;
using Auditor.Worker.Storage;

namespace Auditor.Worker.Outbox;

/// <summary>
/// Where the outcome of an item goes. Items are named by strangers, so their path is made safe segment by segment
/// (<see cref="OutcomeSegment"/>); two items never share an outcome, and no outcome is a folder of another.
/// </summary>
/// <param name="Value">Safe path, without <c>.html</c> or <c>.json</c>.</param>
public readonly record struct OutcomeName(string Value)
{
    public const string SummaryPage = "summary.html";
    public const string SummaryJson = "summary.json";
    public const string ReceiptFolder = "receipts/";


    /// <summary>Which items hold a report; see <c>Queue/SharedHolders</c>.</summary>
    public const string HolderFolder = "holders/";

    private const string RejectedFolder = "rejected/";

    // A blob name has at most 1,024 characters and 254 segments; the outbox may have a prefix.
    private const int LongestPath = 800;
    private const int MostSegments = 100;

    private static readonly string[] ReservedFirst = ["rejected", "receipts", "holders", "summary", SummaryPage, SummaryJson, FolderOutbox.TemporaryFolder];

    public static OutcomeName Of(string itemPath)
    {
        var shown = SharedAccess.Conceal(itemPath);
        var raw = shown.Split('/');
        var safe = raw.Select((segment, at) => Safe(segment, isFirst: at == 0, isLast: at == raw.Length - 1)).ToList();
        var path = string.Join('/', safe);
        return new OutcomeName(path.Length > LongestPath || safe.Count > MostSegments || shown != itemPath ? Shorten(itemPath, safe[^1]) : path);
    }

    /// <summary>The outcome of a report in a zip file that is the item, in a folder beside that of the item.</summary>
    /// <param name="memberPath">Path inside the zip file.</param>
    public OutcomeName OfMember(string memberPath)
    {
        var shown = SharedAccess.Conceal(memberPath);
        var raw = shown.Split('/');
        var safe = raw.Select((segment, at) => Safe(segment, isFirst: false, isLast: at == raw.Length - 1)).ToList();
        var path = string.Join('/', safe);
        var isLong = MemberFolder.Length + path.Length > LongestPath || shown != memberPath || MemberFolder.Count(letter => letter == '/') + safe.Count > MostSegments;
        return new OutcomeName(MemberFolder + (isLong ? Shorten(memberPath, safe[^1]) : path));
    }

    /// <summary>True for what is named as a zip file.</summary>
    public bool MayHaveMembers => Value.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the outcomes of all members are, each ending with /.</summary>
    public IEnumerable<string> MemberFolders => [MemberFolder, RejectedFolder + MemberFolder];

    /// <summary>A segment that <see cref="OutcomeSegment"/> gives no item: it escapes that mark at the end.</summary>
    private string MemberFolder => (Value.Length > LongestPath / 2 ? Shorten(Value, Value.Split('/')[^1]) : Value) + OutcomeSegment.MemberMark + "/";

    /// <summary>审核页</summary>
    public string Page(bool isRejected) => Prefix(isRejected) + Value + ".html";

    public string Json(bool isRejected) => Prefix(isRejected) + Value + ".json";

    /// <summary>回执</summary>
    public string Receipt => ReceiptFolder + Value + ".json";

    public override string ToString() => Value;

    private static string Prefix(bool isRejected) => isRejected ? RejectedFolder : "";

    private static string Safe(string segment, bool isFirst, bool isLast)
    {
        var safe = OutcomeSegment.Encode(segment);
        if (isFirst && ReservedFirst.Contains(safe, StringComparer.OrdinalIgnoreCase))
            return OutcomeSegment.EscapeAt(safe, 0);

        // "a.txt" gives the file a.txt.html: a folder of that name could not stand beside it.
        var looksLikeOutcome = safe.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || safe.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        return looksLikeOutcome && !isLast ? OutcomeSegment.EscapeAt(safe, safe.Length - ".html".Length) : safe;
    }

    private static string Shorten(string itemPath, string leaf) =>
        OutcomeSegment.CutMark + Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(itemPath)))[..OutcomeSegment.HashLetters] + "/" + leaf;
}

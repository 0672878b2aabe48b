using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using Auditor.Reports;

namespace Auditor.Reading.Zipped;

/// <summary>
/// 报告压缩包: the reports in a zip file, each to be audited as a file of its own; a zip file inside is opened too, one inside that is not.
/// Sizes are found out by unpacking everything once, so that what a member may cost does not depend on when it is read. Thread-safe.
/// </summary>
public sealed class ZippedReports : IDisposable
{
    public const string Extension = ".zip";

    /// <summary>Members of one file, those in zip files inside it counted; a province has 5,000 reports.</summary>
    public const int MaxMembers = 10_000;

    /// <summary>Small texts of blanks may pack well without any harm.</summary>
    private const long SmallMemberBytes = 1024 * 1024;

    private readonly List<ZippedReport> _members = [];
    private readonly List<ZipArchive> _archives = [];
    private readonly HashSet<string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _reading = new();
    private long _bytesLeft = ReadingLimits.MaxUnpackedBytes;
    private int _entriesLeft = MaxMembers;

    private ZippedReports()
    {
    }

    /// <summary>Sorted by path.</summary>
    public IReadOnlyList<ZippedReport> Members => _members;

    /// <summary>True for a zip file by its name, unless its content is a document in a zip container (a Word file, say) or no zip file at all.</summary>
    public static bool IsMeant(SourceFile file) =>
        IsNamedSo(file.Name) && ContentSniffer.Sniff(file.Content) == ContentKind.Zip && !PackageInspection.IsDocument(file.Content);

    public static bool IsNamedSo(string name) => Path.GetExtension(name).Equals(Extension, StringComparison.OrdinalIgnoreCase);

    /// <param name="file">A file that <see cref="IsMeant"/>.</param>
    public static bool TryOpen(SourceFile file, [NotNullWhen(true)] out ZippedReports? reports, [NotNullWhen(false)] out Rejection? rejection)
    {
        var opened = new ZippedReports();
        try
        {
            rejection = opened.Take(file.Content, "", isNested: false) ?? (opened._members.Count == 0 ? Rejections.NothingZipped() : null);
        }
        catch (InvalidDataException)
        {
            rejection = Rejections.DamagedZip();
        }

        if (rejection is not null)
            opened.Dispose();
        opened._members.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        reports = rejection is null ? opened : null;
        return reports is not null;
    }

    /// <summary>The file, or why it cannot be had; then the file is empty.</summary>
    public (SourceFile File, Rejection? Rejection) Read(ZippedReport member)
    {
        if (member.Rejection is null)
        {
            lock (_reading)
            {
                try
                {
                    using var stream = member.Entry.Open();
                    return (SourceFile.FromStream(member.Path, stream), null);
                }
                catch (Exception damage) when (damage is InvalidDataException or IOException or NotSupportedException)
                {
                    // What could be unpacked when the file was opened can be now; said all the same rather than thrown.
                }
            }
        }

        return (SourceFile.FromBytes(member.Path, ReadOnlyMemory<byte>.Empty), member.Rejection ?? Rejections.DamagedMember());
    }

    public void Dispose() => _archives.ForEach(archive => archive.Dispose());

    /// <summary>Null unless the whole container has to be refused.</summary>
    private Rejection? Take(ReadOnlyMemory<byte> content, string folder, bool isNested)
    {
        var archive = new ZipArchive(MemoryStreams.Over(content), ZipArchiveMode.Read);
        _archives.Add(archive);
        if ((_entriesLeft -= archive.Entries.Count) < 0)
            return Rejections.TooManyMembers();

        var names = ZipNames.Of(content.Span, archive.Entries.Count);
        foreach (var (entry, name) in archive.Entries.Zip(names ?? [.. archive.Entries.Select(entry => entry.FullName)]))
        {
            if (PathOf(name) is not { } path)
                continue;
            if (IsNamedSo(path) && !entry.IsEncrypted)
                TakeZip(entry, folder + path, content.Length, isNested);
            else
                Add(folder + path, entry, Refuse(entry, content.Length));
        }

        return null;
    }

    /// <summary>Null for folders, for what a file system leaves behind, and for what is no report.</summary>
    private static string? PathOf(string name)
    {
        var spelled = name.Replace('\\', '/');
        var segments = spelled.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(segment => segment is not ("." or "..")).ToList();
        var isPassedOver = spelled.EndsWith('/') || segments.Count == 0 || !ReportFiles.IsCandidate(segments[^1])
            || segments.SkipLast(1).Any(segment => segment.StartsWith('.') || segment.Equals("__MACOSX", StringComparison.OrdinalIgnoreCase));
        return isPassedOver ? null : string.Join('/', segments);
    }

    private void TakeZip(ZipArchiveEntry entry, string path, long containerBytes, bool isNested)
    {
        var rejection = isNested ? Rejections.NestedZip() : Refuse(entry, containerBytes);
        if (rejection is null)
            rejection = TakeUnpacked(entry, path);
        if (rejection is not null)
            Add(path, entry, rejection);
    }

    private Rejection? TakeUnpacked(ZipArchiveEntry entry, string path)
    {
        using var unpacked = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(unpacked);
        var file = SourceFile.FromBytes(path, unpacked.ToArray());
        if (!IsMeant(file))
            return Rejections.DamagedZip();
        try
        {
            return Take(file.Content, path + "/", isNested: true);
        }
        catch (InvalidDataException)
        {
            return Rejections.DamagedZip();
        }
    }

    private void Add(string path, ZipArchiveEntry entry, Rejection? rejection) => _members.Add(new ZippedReport(Distinct(path), entry, rejection));

    /// <summary>A container may hold two members of one name.</summary>
    private string Distinct(string path)
    {
        var stem = path[..^Path.GetExtension(path).Length];
        for (var number = 1; ; number++)
        {
            var distinct = number == 1 ? path : FormattableString.Invariant($"{stem} ({number}){Path.GetExtension(path)}");
            if (_paths.Add(distinct))
                return distinct;
        }
    }

    /// <summary>Unpacks the member without keeping anything.</summary>
    private Rejection? Refuse(ZipArchiveEntry entry, long containerBytes)
    {
        if (entry.IsEncrypted)
            return Rejections.EncryptedMember();
        var packed = Math.Clamp(entry.CompressedLength, 0, containerBytes);
        var limit = Math.Min(_bytesLeft, Math.Max(SmallMemberBytes, packed * ReadingLimits.MaxCompressionRatio));
        try
        {
            if (PackageInspection.UnpackedBytes(entry, limit) is not { } unpacked)
                return Rejections.MemberTooLarge();
            _bytesLeft -= unpacked;
            return null;
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or NotSupportedException)
        {
            return Rejections.DamagedMember();
        }
    }
}

using System.Data.Common;
using System.Text.Json;
using Auditor.Comparing;

namespace Auditor.Archive.Storage;

/// <summary>
/// What every comparison asks, over a connection of its own that stays open with its statements prepared: through EF Core each of these
/// questions took as long as the comparison itself. For one thread at a time.
/// </summary>
internal sealed class ReportLookup : IDisposable
{
    private const string Columns = "reports.id, key, version, iscurrent, agency, shortname, agencykind, level, region, reports.year, format, signedon, sourcename, sha256, content";

    private readonly DbConnection _connection;
    private readonly bool _isPostgreSql;
    private readonly DbCommand _byKeys;
    private readonly DbCommand _byName;
    private readonly DbCommand _byPlace;
    private readonly DbCommand _headings;
    private readonly RunSearch _runs;

    /// <param name="connection">Open; disposed of with this.</param>
    public ReportLookup(DbConnection connection, bool isPostgreSql)
    {
        (_connection, _isPostgreSql) = (connection, isPostgreSql);
        _byKeys = connection.Command($"SELECT {Columns} FROM reports WHERE key {In("keys")} AND iscurrent", "@keys");
        _byName = connection.Command($"SELECT {Columns} FROM reports WHERE shortname = @name AND year = @year AND iscurrent ORDER BY id LIMIT {IReportArchive.MostReportsOfARun}", "@name", "@year");
        _byPlace = connection.Command($"SELECT {Columns} FROM reports JOIN places ON places.report = reports.id WHERE places.place = @place AND places.year = @year ORDER BY key", "@place", "@year");
        _headings = connection.Command($"SELECT id, key, agency, year FROM reports WHERE id {In("ids")}", "@ids");
        _runs = new RunSearch(connection, isPostgreSql);
    }

    /// <summary>Current versions, in no certain order.</summary>
    public List<ReportRow> ByKeys(IReadOnlyCollection<string> keys) => Rows(_byKeys, _isPostgreSql ? keys.ToArray() : JsonSerializer.Serialize(keys));

    /// <summary>Current versions of agencies with a short name.</summary>
    public List<ReportRow> ByName(string shortName, int year) => Rows(_byName, shortName, year);

    /// <summary>Current versions of the units of a place, by key.</summary>
    public List<ReportRow> ByPlace(string place, int year) => Rows(_byPlace, place, year);

    /// <summary>Those that share most with a fingerprint, at most so many; in no certain order.</summary>
    public List<SimilarReport> Similar(Fingerprint fingerprint, int most)
    {
        var found = _runs.Find(fingerprint);
        var ids = found.OrderByDescending(entry => entry.Value.Weight).ThenBy(entry => entry.Key).Take(most).Select(entry => entry.Key);
        using var reader = Answer(_headings, _isPostgreSql ? ids.ToArray() : $"[{string.Join(',', ids)}]");
        var similar = new List<SimilarReport>(most);
        while (reader.Read())
        {
            var (runs, weight) = found[reader.GetInt32(0)];
            similar.Add(new SimilarReport(reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetInt32(3), runs, weight));
        }

        return similar;
    }

    public void Dispose()
    {
        foreach (var command in new[] { _byKeys, _byName, _byPlace, _headings })
            command.Dispose();
        _runs.Dispose();
        _connection.Dispose();
    }

    private string In(string parameter) => _isPostgreSql ? $"= ANY(@{parameter})" : $"IN (SELECT value FROM json_each(@{parameter}))";

    private static List<ReportRow> Rows(DbCommand command, params ReadOnlySpan<object> values)
    {
        using var reader = Answer(command, values);
        var rows = new List<ReportRow>();
        while (reader.Read())
            rows.Add(Row(reader));
        return rows;
    }

    private static DbDataReader Answer(DbCommand command, params ReadOnlySpan<object> values)
    {
        for (var at = 0; at < values.Length; at++)
            command.Parameters[at].Value = values[at];
        return command.ExecuteReader();
    }

    private static ReportRow Row(DbDataReader reader) => new()
    {
        Id = reader.GetInt32(0),
        Key = reader.GetString(1),
        Version = reader.GetInt32(2),
        IsCurrent = reader.GetBoolean(3),
        Agency = reader.IsDBNull(4) ? null : reader.GetString(4),
        ShortName = reader.IsDBNull(5) ? null : reader.GetString(5),
        AgencyKind = reader.IsDBNull(6) ? null : reader.GetString(6),
        Level = reader.GetInt32(7),
        Region = reader.IsDBNull(8) ? null : reader.GetString(8),
        Year = reader.IsDBNull(9) ? null : reader.GetInt32(9),
        Format = reader.GetInt32(10),
        SignedOn = reader.IsDBNull(11) ? null : reader.GetFieldValue<DateOnly>(11),
        SourceName = reader.GetString(12),
        Sha256 = reader.GetString(13),
        Content = reader.GetFieldValue<byte[]>(14),
    };
}

using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Auditor.Comparing;

namespace Auditor.Archive.Storage;

/// <summary>Which reports have a run: the table <c>runs</c>, searched by primary key alone.</summary>
internal sealed class RunIndex(DbConnection connection, DbTransaction? transaction, bool isPostgreSql)
{
    private const int RowsOfAStatement = 50_000;

    private static readonly string Most = IReportArchive.MostReportsOfARun.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes the runs of many reports in the order of the table, so that each of its pages is touched once.</summary>
    public void Add(IReadOnlyDictionary<int, Fingerprint> fingerprints)
    {
        var rows = fingerprints.SelectMany(report => report.Value.Hashes, (report, hash) => (Hash: hash, Report: report.Key)).Order().ToList();
        foreach (var part in rows.Chunk(RowsOfAStatement))
        {
            using var command = Command(isPostgreSql
                ? "INSERT INTO runs (hash, report) SELECT * FROM unnest(@hashes, @reports)"
                : "INSERT INTO runs (hash, report) SELECT value ->> 0, value ->> 1 FROM json_each(@rows)");
            if (isPostgreSql)
            {
                Parameter(command, "@hashes", part.Select(row => row.Hash).ToArray());
                Parameter(command, "@reports", part.Select(row => row.Report).ToArray());
            }
            else
            {
                Parameter(command, "@rows", JsonSerializer.Serialize(part.Select(row => new[] { row.Hash, row.Report })));
            }

            command.ExecuteNonQuery();
        }
    }

    public void Remove(int report, Fingerprint fingerprint)
    {
        using var command = Command(isPostgreSql
            ? "DELETE FROM runs WHERE report = @report AND hash = ANY(@hashes)"
            : "DELETE FROM runs WHERE report = @report AND hash IN (SELECT value FROM json_each(@hashes))");
        Parameter(command, "@report", report);
        Parameter(command, "@hashes", isPostgreSql ? fingerprint.Hashes.ToArray() : JsonSerializer.Serialize(fingerprint.Hashes));
        command.ExecuteNonQuery();
    }

    /// <summary>Report → how many of the runs it has, and their weight.</summary>
    public Dictionary<int, (int Runs, double Weight)> Find(Fingerprint fingerprint)
    {
        var found = new Dictionary<int, (int Runs, double Weight)>();
        foreach (var reports in isPostgreSql ? FindInPostgreSql(fingerprint) : FindInSqlite(fingerprint))
        {
            foreach (var report in reports)
            {
                var sofar = found.GetValueOrDefault(report);
                found[report] = (sofar.Runs + 1, sofar.Weight + 1.0 / reports.Count);
            }
        }

        return found;
    }

    /// <summary>One prepared statement a run: in a file nothing is gained by asking for all at once.</summary>
    private IEnumerable<List<int>> FindInSqlite(Fingerprint fingerprint)
    {
        using var command = Command($"SELECT report FROM runs WHERE hash = @hash ORDER BY report LIMIT {Most}");
        var hash = Parameter(command, "@hash", 0L);
        command.Prepare();
        foreach (var run in fingerprint.Hashes)
        {
            hash.Value = run;
            using var reader = command.ExecuteReader();
            var reports = new List<int>();
            while (reader.Read())
                reports.Add(reader.GetInt32(0));
            if (reports.Count > 0)
                yield return reports;
        }
    }

    /// <summary>All runs in one journey to the server.</summary>
    private IEnumerable<List<int>> FindInPostgreSql(Fingerprint fingerprint)
    {
        using var command = Command($"""
            SELECT wanted.hash, had.report FROM unnest(@hashes) AS wanted(hash)
            CROSS JOIN LATERAL (SELECT report FROM runs WHERE runs.hash = wanted.hash ORDER BY report LIMIT {Most}) AS had
            """);
        Parameter(command, "@hashes", fingerprint.Hashes.ToArray());
        using var reader = command.ExecuteReader();
        var byRun = new Dictionary<long, List<int>>();
        while (reader.Read())
        {
            if (!byRun.TryGetValue(reader.GetInt64(0), out var reports))
                byRun[reader.GetInt64(0)] = reports = [];
            reports.Add(reader.GetInt32(1));
        }

        return byRun.Values;
    }

    private DbCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Constant texts; what varies is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    private static DbParameter Parameter(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
        return parameter;
    }
}

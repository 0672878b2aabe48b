using System.Data.Common;
using System.Text.Json;
using Auditor.Comparing;

namespace Auditor.Archive.Storage;

/// <summary>Which reports have a run: the table <c>runs</c>, searched by primary key alone (<see cref="RunSearch"/>).</summary>
internal sealed class RunIndex(DbConnection connection, DbTransaction? transaction, bool isPostgreSql)
{
    private const int RowsOfAStatement = 50_000;

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

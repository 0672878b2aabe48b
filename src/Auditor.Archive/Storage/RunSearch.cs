using System.Data.Common;
using System.Globalization;
using Auditor.Comparing;

namespace Auditor.Archive.Storage;

/// <summary>Which reports share runs with a fingerprint: all runs in one question.</summary>
internal sealed class RunSearch : IDisposable
{
    private static readonly string Most = IReportArchive.MostReportsOfARun.ToString(CultureInfo.InvariantCulture);

    private readonly bool _isPostgreSql;
    private readonly DbCommand _find;

    public RunSearch(DbConnection connection, bool isPostgreSql)
    {
        _isPostgreSql = isPostgreSql;
        _find = connection.Command(
            isPostgreSql
                ? $"SELECT (SELECT array_agg(report) FROM (SELECT report FROM runs WHERE runs.hash = wanted.hash ORDER BY report LIMIT {Most}) AS had) FROM unnest(@hashes) AS wanted(hash)"
                : $"SELECT (SELECT group_concat(report) FROM (SELECT report FROM runs WHERE hash = value ORDER BY report LIMIT {Most})) FROM json_each(@hashes)",
            "@hashes");
    }

    /// <summary>Report → how many of the runs it has, and their weight.</summary>
    public Dictionary<int, (int Runs, double Weight)> Find(Fingerprint fingerprint)
    {
        _find.Parameters[0].Value = _isPostgreSql ? fingerprint.Hashes.ToArray() : $"[{string.Join(',', fingerprint.Hashes)}]";
        using var reader = _find.ExecuteReader();
        var found = new Dictionary<int, (int Runs, double Weight)>();
        while (reader.Read())
        {
            if (reader.IsDBNull(0))
                continue;

            var reports = _isPostgreSql ? reader.GetFieldValue<int[]>(0) : Listed(reader.GetString(0));
            foreach (var report in reports)
            {
                var sofar = found.GetValueOrDefault(report);
                found[report] = (sofar.Runs + 1, sofar.Weight + 1.0 / reports.Length);
            }
        }

        return found;
    }

    public void Dispose() => _find.Dispose();

    /// <param name="reports">12,7,340</param>
    private static int[] Listed(ReadOnlySpan<char> reports)
    {
        var (listed, count) = (new int[reports.Count(',') + 1], 0);
        foreach (var report in reports.Split(','))
            listed[count++] = int.Parse(reports[report], CultureInfo.InvariantCulture);
        return listed;
    }
}

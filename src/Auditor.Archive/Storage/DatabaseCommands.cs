using System.Data.Common;

namespace Auditor.Archive.Storage;

/// <summary>Commands with their parameters, of either database.</summary>
internal static class DatabaseCommands
{
    /// <param name="sql">A constant text; what varies is a parameter.</param>
    /// <param name="parameters">Their names, such as <c>@key</c>; values are set before each use.</param>
    public static DbCommand Command(this DbConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // See sql.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var name in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}

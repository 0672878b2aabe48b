using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Auditor.Archive.Storage;

/// <summary>The database of an archive: reads and writes in transactions of their own, tries again what another try can cure, and turns the rest into a message.</summary>
internal sealed class ArchiveDatabase
{
    /// <summary>Two workers may add the same report at once, or lock one another out: the second try sees what the first one left.</summary>
    private const int Tries = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly ArchiveLocation _location;
    private readonly PooledDbContextFactory<ArchiveContext> _contexts;

    /// <summary>Not in use just now; never more than threads that ask at once.</summary>
    private readonly ConcurrentBag<ReportLookup> _lookups = [];

    /// <summary>SQLite has one writer at a time; waiting here costs less than its locks.</summary>
    private readonly Lock _writing = new();

    /// <exception cref="ArchiveException">It cannot be used; the message says why.</exception>
    public ArchiveDatabase(ArchiveLocation location)
    {
        _location = location;
        var options = new DbContextOptionsBuilder<ArchiveContext>();
        _contexts = new PooledDbContextFactory<ArchiveContext>(IsPostgreSql ? options.UseNpgsql(location.ConnectionString).Options : options.UseSqlite(location.ConnectionString).Options);
        Guarded(BringUpToDate);
    }

    public string Name => _location.Name;

    public bool IsPostgreSql => _location.IsPostgreSql;

    public ArchiveContext Context() => _contexts.CreateDbContext();

    public T Read<T>(Func<ArchiveContext, T> read) => Guarded(() =>
    {
        using var context = Context();
        return read(context);
    });

    /// <summary>Asks what every comparison asks; see <see cref="ReportLookup"/>.</summary>
    public T Look<T>(Func<ReportLookup, T> look) => Guarded(() =>
    {
        var lookup = _lookups.TryTake(out var idle) ? idle : new ReportLookup(Connected(), IsPostgreSql);
        try
        {
            var found = look(lookup);
            _lookups.Add(lookup);
            return found;
        }
        catch
        {
            lookup.Dispose();
            CloseLookups(); // what broke one connection has broken the others
            throw;
        }
    });

    public T Write<T>(Func<ArchiveContext, T> write)
    {
        if (IsPostgreSql)
            return Guarded(() => InTransaction(write));
        lock (_writing)
            return Guarded(() => InTransaction(write));
    }

    /// <summary>Lets go of a file, so that it can be moved or deleted.</summary>
    public void Close()
    {
        CloseLookups();
        if (!IsPostgreSql)
            SqliteConnection.ClearAllPools();
    }

    public static DbConnection Opened(ArchiveContext context)
    {
        context.Database.OpenConnection();
        return context.Database.GetDbConnection();
    }

    private DbConnection Connected()
    {
        DbConnection connection = IsPostgreSql ? new NpgsqlConnection(_location.ConnectionString) : new SqliteConnection(_location.ConnectionString);
        connection.Open();
        return connection;
    }

    private void CloseLookups()
    {
        while (_lookups.TryTake(out var lookup))
            lookup.Dispose();
    }

    private bool BringUpToDate()
    {
        using var context = Context();
        var connection = Opened(context);
        if (!IsPostgreSql)
            context.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
        ArchiveSchema.BringUpToDate(connection, IsPostgreSql, Name);
        return true;
    }

    private T InTransaction<T>(Func<ArchiveContext, T> write)
    {
        using var context = Context();
        using var transaction = context.Database.BeginTransaction();
        var result = write(context);
        transaction.Commit();
        return result;
    }

    /// <summary>Tries again what another try can cure, and turns the rest into a message.</summary>
    private T Guarded<T>(Func<T> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return work();
            }
            catch (Exception error) when (attempt < Tries && ArchiveFaults.IsPassing(error))
            {
                Thread.Sleep(Pause * attempt);
            }
            catch (Exception error) when (ArchiveFaults.Explain(error, Name) is { } explanation)
            {
                throw new ArchiveException(explanation, error);
            }
        }
    }
}

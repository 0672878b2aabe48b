using Auditor.Classifying;
using Auditor.Worker.Archiving;
using Auditor.Worker.Auditing;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Auditor.Worker.Storage;

namespace Auditor.Worker.Health;

/// <summary>就绪: inbox, outbox and archive can be reached, and all models are in use. What is wrong is told without secrets.</summary>
public sealed class Readiness(IInbox inbox, IOutbox outbox, OpenArchive archive, IAuditor auditor, TimeProvider clock) : IDisposable
{
    /// <summary>However often it is asked, storages are looked at no more often than this.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    /// <summary>Probes of orchestrators wait a few seconds at most.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private readonly SemaphoreSlim _asking = new(1);
    private IReadOnlyList<string> _problems = [];
    private long? _asked;

    /// <summary>Chinese, one a place; none when it is ready.</summary>
    public async Task<IReadOnlyList<string>> FindProblemsAsync(CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            if (_asked is { } asked && clock.GetElapsedTime(asked) < Fresh)
                return _problems;

            var answers = await Task.WhenAll(
                AskAsync("收件处", inbox.OpenAsync, cancellationToken),
                AskAsync("发件处", outbox.OpenAsync, cancellationToken),
                AskAsync("报告档案", token => Task.Run(archive.Check, token), cancellationToken));
            _problems = [.. answers.OfType<string>(), .. MissingModels()];
            _asked = clock.GetTimestamp();
            return _problems;
        }
        finally
        {
            _asking.Release();
        }
    }

    public void Dispose() => _asking.Dispose();

    private static async Task<string?> AskAsync(string place, Func<CancellationToken, Task> ask, CancellationToken cancellationToken)
    {
        try
        {
            await ask(cancellationToken).WaitAsync(Patience, cancellationToken);
            return null;
        }
        catch (TimeoutException)
        {
            return $"{place}：{Patience.TotalSeconds:0} 秒内没有回应。";
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested && StorageFaults.IsFault(error))
        {
            return $"{place}：{StorageFaults.Describe(error)}。";
        }
    }

    private IEnumerable<string> MissingModels() =>
        new[] { ReportClassifier.BoilerplateTask, ReportClassifier.RequiredContentTask, ReportClassifier.YearMentionTask }
            .Where(task => !auditor.Models.ContainsKey(task))
            .Select(task => $"模型 {task} 未启用，原因见启动日志。");
}

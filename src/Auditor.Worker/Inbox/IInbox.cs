using Auditor.Worker.Storage;

namespace Auditor.Worker.Inbox;

/// <summary>收件处: where reports wait. It is only read; nothing in it is moved, marked or deleted.</summary>
public interface IInbox
{
    /// <summary>For the operator; free of secrets.</summary>
    string Location { get; }

    /// <summary>Makes sure the place can be listed.</summary>
    /// <exception cref="StorageUnavailableException">It cannot.</exception>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Every file that is meant as a report. One enumeration at a time.</summary>
    IAsyncEnumerable<InboxItem> ListAsync(CancellationToken cancellationToken);
}

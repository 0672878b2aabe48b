namespace Auditor.Worker.Receipts;

/// <summary>Which items in the inbox hold a report: of several the last by path counts.</summary>
public interface IReportHolders
{
    /// <summary>Notes that an item holds a report.</summary>
    /// <returns>False when another item in the inbox with a later path holds a version of the report too.</returns>
    bool Claim(string key, string path);
}

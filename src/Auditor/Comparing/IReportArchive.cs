namespace Auditor.Comparing;

/// <summary>档案: what earlier reports said. Thread-safe.</summary>
public interface IReportArchive
{
    /// <summary>Of a run that many reports share, so many are looked at: a wording that everybody uses must not cost a national search.</summary>
    const int MostReportsOfARun = 64;

    /// <summary>The current version of an agency's report for a year; null when the archive has none, or when the name may mean several agencies.</summary>
    ArchivedReport? Find(string agency, int year);

    /// <summary>The current version of a report; null when it has gone.</summary>
    /// <param name="key">See <see cref="ArchivedReport.Key"/>.</param>
    ArchivedReport? Find(string key);

    /// <summary>The current versions of several reports, in no certain order; those that have gone are left out.</summary>
    IReadOnlyList<ArchivedReport> FindAll(IReadOnlyCollection<string> keys);

    /// <summary>Keys of the current reports for a year of any agency that one of the names may mean.</summary>
    IReadOnlyList<string> KeysOf(IReadOnlyCollection<string> agencies, int year);

    /// <summary>
    /// Reports that share runs with a fingerprint, best first: by the sum over shared runs of 1 / number of reports that have the run.
    /// The cost does not grow with the archive.
    /// </summary>
    /// <param name="excludedKey">The report itself.</param>
    IReadOnlyList<SimilarReport> FindSimilar(Fingerprint fingerprint, string excludedKey, int limit);

    /// <summary>Reports of the units below a government for a year; empty when there are none.</summary>
    /// <param name="place">The government's place, such as 清河县.</param>
    IReadOnlyList<ArchivedReport> FindUnits(string place, int year);
}

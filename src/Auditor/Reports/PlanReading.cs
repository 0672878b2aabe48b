namespace Auditor.Reports;

/// <summary>Whether the words around a year announce what will be done in it.</summary>
public enum PlanReading
{
    /// <summary>Tells what was done, or nothing about time.</summary>
    None,

    /// <summary>Reads like a plan but has no future marker: “2021年，进一步加强……”.</summary>
    Possible,

    /// <summary>A future marker governs the year: “2021年，我局将……”.</summary>
    Plan,
}

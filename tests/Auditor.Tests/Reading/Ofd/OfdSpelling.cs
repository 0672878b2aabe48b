namespace Auditor.Tests.Reading.Ofd;

/// <summary>How makers of OFD write where characters stand.</summary>
public enum OfdSpelling
{
    /// <summary><c>DeltaX="4 4 2 2"</c></summary>
    EachStep,

    /// <summary><c>DeltaX="g 2 4 g 2 2"</c></summary>
    Runs,

    /// <summary>One object a character</summary>
    EachCharacter,

    /// <summary>Size 1, enlarged by the matrix</summary>
    Scaled,
}

using System.Diagnostics.CodeAnalysis;
using Auditor.Reports;

namespace Auditor.Reading;

/// <summary>格式读取器: bytes of one file format → <see cref="SourceDocument"/>. Stateless; finds no meaning, only text.</summary>
public interface IFormatReader
{
    /// <summary>File name extensions it reads, lower case with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Holds itself to a time, as readers with other programs do; all others are given <see cref="ReadingLimits.MaxTime"/>.</summary>
    bool KeepsTime => false;

    bool TryRead(SourceFile file, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out Rejection? rejection);
}

using System.Collections;
using Auditor.Comparing;

namespace Auditor.Archive.Storage;

/// <summary>The cells of an archived report (存档单元格), unpacked when first asked for: of the many reports that a comparison looks at, it asks last year's alone.</summary>
internal sealed class UnpackedCells(Func<IReadOnlyList<ArchivedCell>> unpack) : IReadOnlyList<ArchivedCell>
{
    private readonly Lazy<IReadOnlyList<ArchivedCell>> _cells = new(unpack);

    public int Count => _cells.Value.Count;

    public ArchivedCell this[int index] => _cells.Value[index];

    public IEnumerator<ArchivedCell> GetEnumerator() => _cells.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

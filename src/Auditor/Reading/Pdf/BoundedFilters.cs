using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Auditor.Reading.Pdf;

/// <summary>限量解压: PdfPig's filters for one file, each held to what the file may still unpack to. Those that are not packed do not pass here (see <see cref="UnpackedStreams"/>).</summary>
internal sealed class BoundedFilters(UnpackingAllowance allowance) : IFilterProvider
{
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, allowance))];
}

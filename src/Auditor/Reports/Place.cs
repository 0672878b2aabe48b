namespace Auditor.Reports;

/// <summary>行政区划: a province, prefecture or county, a row of <c>data/lexicons/places.tsv</c>.</summary>
/// <param name="Code">Six digits of GB/T 2260.</param>
/// <param name="ShortName">Without 省市县区 and the names of nationalities; the full name where one character would be left.</param>
/// <param name="IsFormer">Abolished or renamed since 2008; its old reports still bear the name.</param>
public sealed record Place(string Code, string Name, string ShortName, bool IsFormer)
{
    public AgencyLevel Level => Code.EndsWith("0000", StringComparison.Ordinal) ? AgencyLevel.Province : Code.EndsWith("00", StringComparison.Ordinal) ? AgencyLevel.Prefecture : AgencyLevel.County;

    /// <summary>The last character, which tells the sort of place: 县, 区, 市, 旗 …</summary>
    public char Sort => Name[^1];

    public bool IsWithin(Place upper) => upper.Level switch
    {
        AgencyLevel.Province => Code.AsSpan(0, 2).SequenceEqual(upper.Code.AsSpan(0, 2)),
        AgencyLevel.Prefecture => Code.AsSpan(0, 4).SequenceEqual(upper.Code.AsSpan(0, 4)),
        _ => Code == upper.Code,
    };

    /// <summary>The same place, one inside the other, or the same place under another name (清河县, 清河区).</summary>
    public bool IsRelatedTo(Place other) =>
        IsWithin(other) || other.IsWithin(this) || Level == other.Level && ShortName == other.ShortName && Code.AsSpan(0, 2).SequenceEqual(other.Code.AsSpan(0, 2));
}

namespace Auditor.Reading.Ofd;

/// <summary>绘制余量: how much the pages of one file may still draw. Templates count again on every page.</summary>
internal sealed class OfdAllowance
{
    /// <summary>A report has 5,000; each takes 100 bytes in memory.</summary>
    public int Glyphs { get; set; } = 1_000_000;

    /// <summary>A report has 500.</summary>
    public int Rulings { get; set; } = 300_000;

    public bool IsExhausted => Glyphs <= 0;
}

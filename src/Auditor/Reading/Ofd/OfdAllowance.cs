namespace Auditor.Reading.Ofd;

/// <summary>绘制余量: how much the pages of one file may still draw. Templates count again on every page.</summary>
internal sealed class OfdAllowance
{
    /// <summary>A report has 5,000, that of a whole province 100,000. Putting so many into lines takes some seconds.</summary>
    public int Glyphs { get; set; } = 300_000;

    /// <summary>A report has 500.</summary>
    public int Rulings { get; set; } = 300_000;

    public bool IsExhausted => Glyphs <= 0;
}

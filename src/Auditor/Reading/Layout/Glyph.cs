namespace Auditor.Reading.Layout;

/// <summary>字形: a character where it stands on its page. Points (1/72 inch) from the left and upper edge, y downwards.</summary>
/// <param name="Baseline">y of the line it stands on.</param>
/// <param name="Width">Advance width.</param>
/// <param name="Size">Font size, the height of a full Han character.</param>
/// <param name="Text">What it reads as, one or a few characters.</param>
internal readonly record struct Glyph(double Left, double Baseline, double Width, double Size, string Text)
{
    /// <summary>Han characters reach that share of their size below the baseline.</summary>
    private const double Descent = 0.12;

    /// <summary>Points; the largest page that PDF knows has 14,400.</summary>
    private const double FarthestPlace = 100_000;

    public double Right => Left + Width;

    public double Bottom => Baseline + (Descent * Size);

    public double Top => Bottom - Size;

    public double CentreX => Left + (Width / 2);

    public double CentreY => Bottom - (Size / 2);

    /// <summary>Broken files draw at places that no page has, or at none.</summary>
    public bool IsPlaced => Math.Abs(Left) < FarthestPlace && Math.Abs(Baseline) < FarthestPlace && Width < FarthestPlace && Size < FarthestPlace;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool IsDigit => Text.Length == 1 && char.IsAsciiDigit(Text[0]);
}

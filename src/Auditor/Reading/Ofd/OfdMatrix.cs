namespace Auditor.Reading.Ofd;

/// <summary>OFD 变换矩阵 (CTM), with the place of the object on its page: object coordinates → page coordinates, both in millimetres, y downwards.</summary>
internal readonly record struct OfdMatrix(double A, double B, double C, double D, double E, double F)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Share by which a direction may miss the level or the upright.</summary>
    private const double Slant = 0.1;

    public double ScaleX => Math.Sqrt((A * A) + (B * B));

    /// <summary>By how much heights grow.</summary>
    public double ScaleY => ScaleX > 0 ? Math.Abs((A * D) - (B * C)) / ScaleX : 0;

    /// <summary>Which way text runs; null for slanting text, which is a watermark.</summary>
    public OfdTurn? Turn
    {
        get
        {
            if (Math.Abs(B) <= Slant * Math.Abs(A))
                return A >= 0 ? OfdTurn.Upright : OfdTurn.UpsideDown;
            return Math.Abs(A) > Slant * Math.Abs(B) ? null : B > 0 ? OfdTurn.Downwards : OfdTurn.Upwards;
        }
    }

    /// <param name="boundary"><c>Boundary</c>, the box of the object; only its corner counts. Null when there is none.</param>
    /// <param name="ctm"><c>CTM</c>; null when there is none.</param>
    public static OfdMatrix Of(string? boundary, string? ctm)
    {
        var (left, top) = OfdNumbers.Of(boundary) is [var x, var y, ..] ? (x, y) : (0, 0);
        return OfdNumbers.Of(ctm) is [var a, var b, var c, var d, var e, var f]
            ? new OfdMatrix(a, b, c, d, e + left, f + top)
            : new OfdMatrix(1, 0, 0, 1, left, top);
    }

    public static double Points(double millimetres) => millimetres * PointsPerMillimetre;

    /// <summary>In points.</summary>
    public (double X, double Y) Apply(double x, double y) => (Points((A * x) + (C * y) + E), Points((B * x) + (D * y) + F));
}

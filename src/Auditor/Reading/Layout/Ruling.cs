namespace Auditor.Reading.Layout;

/// <summary>框线: a straight level or upright line segment of a page, in points, y downwards.</summary>
internal readonly record struct Ruling(double Left, double Top, double Right, double Bottom)
{
    public bool IsLevel => Right - Left >= Bottom - Top;

    /// <summary>Where it lies across its direction: y of a level line, x of an upright one.</summary>
    public double Position => IsLevel ? (Top + Bottom) / 2 : (Left + Right) / 2;

    /// <summary>Where it begins along its direction.</summary>
    public double Start => IsLevel ? Left : Top;

    public double End => IsLevel ? Right : Bottom;

    public static Ruling Level(double y, double left, double right) => new(left, y, right, y);

    public static Ruling Upright(double x, double top, double bottom) => new(x, top, x, bottom);
}

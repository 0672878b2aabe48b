namespace Auditor.Reading.External;

/// <summary>图像区域: a box of pixels; right and lower end are outside.</summary>
internal readonly record struct ImageBox(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;
}

using System.Text;

namespace Auditor.Reading.External;

/// <summary>灰度图: one byte a pixel, row by row, 0 is black. Files are in PGM, the simplest format there is.</summary>
internal sealed record GrayImage(int Width, int Height, byte[] Pixels)
{
    /// <summary>Below that a pixel is ink; hair lines come out of a scanner as grey.</summary>
    private const byte Ink = 200;

    public bool IsInk(int x, int y) => Pixels[(y * Width) + x] < Ink;

    public static GrayImage Blank(int width, int height)
    {
        var pixels = new byte[width * height];
        Array.Fill(pixels, byte.MaxValue);
        return new GrayImage(width, height, pixels);
    }

    /// <summary>The smallest box around the ink inside another; null when there is none.</summary>
    public ImageBox? InkIn(ImageBox box)
    {
        var (left, top, right, bottom) = (int.MaxValue, int.MaxValue, -1, -1);
        for (var y = Math.Max(0, box.Top); y < Math.Min(Height, box.Bottom); y++)
        {
            for (var x = Math.Max(0, box.Left); x < Math.Min(Width, box.Right); x++)
            {
                if (IsInk(x, y))
                    (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), Math.Max(bottom, y + 1));
            }
        }

        return right < 0 ? null : new ImageBox(left, top, right, bottom);
    }

    /// <summary>Cuts a box out, which becomes white, and puts it at the same x into another image.</summary>
    public void Move(ImageBox box, GrayImage target, int top)
    {
        for (var y = 0; y < box.Height; y++)
        {
            var row = Pixels.AsSpan(((box.Top + y) * Width) + box.Left, box.Width);
            row.CopyTo(target.Pixels.AsSpan(((top + y) * target.Width) + box.Left));
            row.Fill(byte.MaxValue);
        }
    }

    /// <summary>Makes a pixel white; outside there is nothing to do.</summary>
    public void Clear(int x, int y)
    {
        if (x >= 0 && y >= 0 && x < Width && y < Height)
            Pixels[(y * Width) + x] = byte.MaxValue;
    }

    /// <exception cref="InvalidDataException">Not a PGM file of 8 bits.</exception>
    public static GrayImage Load(string path)
    {
        var file = File.ReadAllBytes(path);
        var at = 0;
        var (magic, width, height, most) = (Word(file, ref at), Word(file, ref at), Word(file, ref at), Word(file, ref at));
        if (magic != "P5" || most != "255" || !int.TryParse(width, out var columns) || !int.TryParse(height, out var rows) || file.Length - at != (long)columns * rows)
            throw new InvalidDataException("Not a PGM file.");
        return new GrayImage(columns, rows, file[at..]);
    }

    public void Save(string path)
    {
        using var file = File.Create(path);
        file.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"P5\n{Width} {Height}\n255\n")));
        file.Write(Pixels);
    }

    private static string Word(byte[] file, ref int at)
    {
        var start = at;
        while (at < file.Length && file[at] > ' ')
            at++;
        return Encoding.ASCII.GetString(file, start, at++ - start);
    }
}

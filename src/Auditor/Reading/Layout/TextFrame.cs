using System.Diagnostics.CodeAnalysis;

namespace Auditor.Reading.Layout;

/// <summary>版心: where the lines of a page begin and end, and how far apart they are. Points.</summary>
/// <param name="Pitch">From baseline to baseline within paragraphs.</param>
/// <param name="Size">Of the characters of most lines.</param>
internal sealed record TextFrame(double Left, double Right, double Pitch, double Size)
{
    /// <summary>Share of the lines that have to support a margin; fewer stick out of it.</summary>
    private const double SupportShare = 0.05;
    private const int FewestSupports = 2;

    /// <summary>Pages with fewer lines say little about their margins.</summary>
    private const int FewestLines = 8;

    /// <summary>Share of the width of the page that the text reaches at least; pages of short lines only do not show their margin.</summary>
    private const double NarrowestShare = 0.7;

    /// <summary>Lines that end at the very margin, as those of justified text do.</summary>
    private const int FewestSharpEnds = 3;

    public double Width => Right - Left;

    public double Centre => (Left + Right) / 2;

    /// <summary>Pitch of lines of that size; larger ones are set as many shares of their size apart.</summary>
    public double PitchAt(double size) => Math.Max(Math.Max(Pitch, size), Pitch * size / Size);

    /// <summary>The left margin is where full lines begin, and those that follow on them: menus and lists beside the text are short.</summary>
    /// <param name="lines">At least one.</param>
    public static TextFrame Of(IReadOnlyList<TextLine> lines)
    {
        var size = Median(lines.Select(line => line.Size));
        var right = Supported(lines.Select(line => line.WrittenRight).OrderDescending(), size, lines.Count);
        var pitch = PitchOf(lines, size);
        var full = lines.Where(IsFull).ToList();
        var left = Supported(full.Select(line => line.Left).Order(), size / 2, full.Count);
        var continued = lines.Skip(1).Where((line, before) => IsFull(lines[before]) && Follows(lines[before], line, pitch)).Select(line => line.Left);
        return new TextFrame(continued.Where(start => IsOutdent(left - start, size)).Append(left).Min(), right, pitch, size);

        bool IsFull(TextLine line) => line.WrittenRight > right - (2 * size);
    }

    /// <summary>Where all full lines begin paragraphs, the margin lies as far outside as those are indented.</summary>
    private static bool IsOutdent(double distance, double size) => distance > size && distance < 3 * size;

    /// <summary>The margins of one page: its own where they are plain to see, else those of the document. Pages of a book alternate.</summary>
    /// <param name="pageWidth">In points.</param>
    public static TextFrame OfPage(IReadOnlyList<TextLine> lines, TextFrame document, double pageWidth)
    {
        var frame = HasPlainMargins(lines, out var own) ? own with { Pitch = document.Pitch, Size = document.Size } : document;
        return frame with { Right = Math.Max(frame.Right, NarrowestShare * pageWidth) };
    }

    private static bool HasPlainMargins(IReadOnlyList<TextLine> lines, [NotNullWhen(true)] out TextFrame? own)
    {
        own = lines.Count < FewestLines ? null : Of(lines);
        return own is { Right: var right } && lines.Count(line => Math.Abs(line.WrittenRight - right) < line.Size / 3) >= FewestSharpEnds;
    }

    /// <summary>The next line of the same text.</summary>
    private static bool Follows(TextLine before, TextLine line, double pitch)
    {
        const double Tolerance = 1.2; // of the pitch, and of the size
        var step = line.Baseline - before.Baseline;
        return step > pitch / Tolerance && step < pitch * Tolerance && line.Size < Tolerance * before.Size && before.Size < Tolerance * line.Size;
    }

    private static double Supported(IEnumerable<double> positions, double nearby, int count)
    {
        var outermost = positions.ToList();
        var supports = Math.Min(outermost.Count, Math.Max(FewestSupports, (int)(SupportShare * count)));
        for (var at = 0; at + supports <= outermost.Count; at++)
        {
            if (Math.Abs(outermost[at + supports - 1] - outermost[at]) <= nearby)
                return outermost[at];
        }

        return outermost[0];
    }

    /// <summary>Median distance of neighbours of like size; larger steps are between paragraphs or around tables.</summary>
    private static double PitchOf(IReadOnlyList<TextLine> lines, double size)
    {
        var steps = lines.Zip(lines.Skip(1))
            .Select(pair => pair.Second.Baseline - pair.First.Baseline)
            .Where(step => step > size / 2 && step < 3 * size)
            .ToList();
        return steps.Count == 0 ? 1.5 * size : Median(steps);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}

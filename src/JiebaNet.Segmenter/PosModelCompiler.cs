using System.Runtime.InteropServices;
using JiebaNet.Segmenter.Compilation;
using JiebaNet.Segmenter.Dictionary;
using JiebaNet.Segmenter.PosSeg;

namespace JiebaNet.Segmenter;

/// <summary>Compiles the text source of the model of parts of speech (词性标注模型) to the image that <see cref="PosSegmenter"/> reads.</summary>
public static class PosModelCompiler
{
    /// <summary>Writes the image; the same source gives the same bytes.</summary>
    /// <param name="model">The figures of the model, as in Resources/pos.txt.</param>
    /// <param name="output">Takes the image.</param>
    /// <exception cref="FormatException">A line is broken, or the model could come to a state that nothing follows.</exception>
    public static void Compile(TextReader model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        using var lines = new HashedLines(model);
        var tables = new PosModelTables(PosModelSource.Read(lines));
        var tags = tables.Tags.ToArray();
        var header = new PosModelFormat.Header
        {
            FigureCount = tables.Figures.Length,
            RowCount = tables.Rows.Count,
            EntryCount = tables.EntryStates.Count,
            TagCount = tags.Length,
        };
        unsafe
        {
            lines.Sha256(new Span<byte>(header.ModelSha256, ImagePrefix.HashLength));
        }

        using var body = new ImageBody();
        body.Add(new ReadOnlySpan<PosModelFormat.Header>(in header));
        body.Add<double>(tables.Figures);
        body.Add<TagName>(tags);
        body.Add<PosModelFormat.Row>(CollectionsMarshal.AsSpan(tables.Rows));
        body.Add<ushort>(tables.Starts);
        body.Add<ushort>(tables.Transitions);
        body.Add<ushort>(tables.RowOfHan);
        body.Add<ushort>(CollectionsMarshal.AsSpan(tables.EntryFigures));
        body.Add<byte>(tables.TagOfState);
        body.Add<byte>(tables.PositionOfState);
        body.Add<byte>(CollectionsMarshal.AsSpan(tables.EntryStates));
        body.WriteTo(output, PosModelFormat.Magic, PosModelFormat.Version);
    }
}

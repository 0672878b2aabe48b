using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Auditor.Reading.Pdf;

/// <summary>未压缩的流: PdfPig asks no filter for them, so that what they may cost is looked at before a page is drawn.</summary>
internal sealed class UnpackedStreams(PdfDocument pdf)
{
    /// <summary>Bytes of text in all; a report has 60,000. Each makes a letter, which takes 500 in memory.</summary>
    private const long MostText = 1_000_000;

    /// <summary>Times that forms may have each other drawn; the frames around signatures nest three deep, with two forms each.</summary>
    private const long MostDrawings = 10_000;

    /// <summary>The order to draw a form or picture.</summary>
    private static ReadOnlySpan<byte> Do => " Do"u8;

    public bool CostTooMuch()
    {
        var (text, drawings) = (0L, 1L);
        foreach (var reference in pdf.Structure.CrossReferenceTable.ObjectOffsets.Keys)
        {
            ReadingDeadline.Check();
            if (StreamAt(reference) is not { } stream || stream.StreamDictionary.ContainsKey(NameToken.Filter) || UnpackingAllowance.IsFontOrProfile(stream.StreamDictionary))
                continue;
            text += ShownText.Bytes(stream.Data.Span);
            if (IsForm(stream) && DrawsForms(stream))
                drawings *= Math.Max(1, stream.Data.Span.Count(Do));
            if (text > MostText || drawings > MostDrawings)
                return true;
        }

        return false;
    }

    private StreamToken? StreamAt(IndirectReference reference)
    {
        try
        {
            return pdf.Structure.GetObject(reference)?.Data as StreamToken;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException and not ReadingOverdueException)
        {
            // A broken object that no page uses does no harm; one that a page uses is met again.
            return null;
        }
    }

    /// <summary>Without resources of its own a form draws what its page has.</summary>
    private bool DrawsForms(StreamToken form)
    {
        if (!form.StreamDictionary.TryGet(NameToken.Resources, pdf.Structure.TokenScanner, out DictionaryToken? resources))
            return true;
        return resources.TryGet(NameToken.Xobject, pdf.Structure.TokenScanner, out DictionaryToken? drawn)
            && drawn.Data.Values.Any(each => each is not IndirectReferenceToken { Data: var reference } || StreamAt(reference) is not { } stream || IsForm(stream));
    }

    private static bool IsForm(StreamToken stream) =>
        stream.StreamDictionary.TryGet(NameToken.Subtype, out var kind) && kind is NameToken name && name.Data == NameToken.Form.Data;
}

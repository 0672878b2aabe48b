namespace Auditor.Tests.Reading.RoundTrip;

/// <summary>A piece of a made-up report, in reading order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Of a heading without its ordinal.</param>
/// <param name="Ordinal">Of a heading: “一、”, “（一）”; else empty.</param>
internal sealed record FormBlock(FormBlockKind Kind, string Text, string Ordinal = "", FormTable? Table = null);

namespace Auditor.Reports;

/// <summary>句: ends with 。！？； or with its paragraph.</summary>
/// <param name="IsHeading">A numbered subheading such as “（一）主动公开情况”, which is not judged for style.</param>
/// <param name="Words">Words in order; their starts count from the beginning of <paramref name="Slice"/>.</param>
public sealed record Sentence(TextSlice Slice, bool IsHeading, IReadOnlyList<Token> Words)
{
    /// <summary>Cut out once: nearly every check reads it.</summary>
    public string Text { get; } = Slice.Text;
}

using System.Text.RegularExpressions;

namespace Auditor.Reading.Layout;

/// <summary>标题开头: the ordinals with which headings and list items begin.</summary>
internal static partial class HeadingStart
{
    public static bool IsAt(string text) => Ordinal().IsMatch(text);

    /// <example><c>二、主动公开</c>, <c>（三）政府信息管理</c>, <c>1.加强</c></example>
    [GeneratedRegex(@"\A(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?:\D|\z))", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Ordinal();
}

using System.Text.RegularExpressions;
using Scriban;
using Scriban.Runtime;

namespace Auditor.Rendering.Pages;

/// <summary>
/// A page template, parsed once for each language. <c>{{# include NAME }}</c> is replaced by that embedded file and <c>{{ t.KEY }}</c> by that
/// text of the language before parsing, so that a page is one template and neither is looked for when it is rendered.
/// </summary>
internal sealed partial class PageTemplate
{
    private const string IncludeStart = "{{# include ";
    private const string IncludeEnd = " }}";

    private readonly Lazy<Template>[] _ofLanguages;

    private PageTemplate(string name) =>
        _ofLanguages = [.. Enum.GetValues<PageLanguage>().Select(language => new Lazy<Template>(() => Parse(name, PageTexts.Of(language))))];

    /// <param name="name">File name in <c>Rendering/Templates</c>.</param>
    public static PageTemplate Load(string name) => new(name);

    /// <param name="view">Its properties are the variables of the template, in snake_case.</param>
    public string Render(object view, PageLanguage language) => Of(language).Render(new HtmlContext(view));

    /// <summary>The same as UTF-8, without the text between: a page in UTF-16 is so long that it would cost a collection of everything.</summary>
    public byte[] Write(object view, PageLanguage language)
    {
        var context = new HtmlContext(view);
        var page = Utf8Output.Emptied();
        context.PushOutput(page);
        Of(language).Render(context);
        return page.ToBytes();
    }

    /// <summary>The same to a stream, for a page that need not fit in memory.</summary>
    public void Write(Stream output, object view, PageLanguage language)
    {
        using var writer = new StreamWriter(output, leaveOpen: true);
        var context = new HtmlContext(view);
        context.PushOutput(new TextWriterOutput(writer));
        Of(language).Render(context);
    }

    /// <summary>Source of a template or script with its texts in place.</summary>
    public static string In(PageTexts texts, string source) => Text().Replace(source, text => texts.InTemplate(text.Groups["key"].Value));

    private Template Of(PageLanguage language) => _ofLanguages[(int)language].Value;

    private static Template Parse(string name, PageTexts texts)
    {
        var template = Template.Parse(In(texts, Source(name)), name);
        return template.HasErrors ? throw new InvalidOperationException($"Template {name}: {string.Join("; ", template.Messages)}") : template;
    }

    private static string Source(string name)
    {
        var source = Resource.Read($"Templates.{name}");
        for (var start = source.IndexOf(IncludeStart, StringComparison.Ordinal); start >= 0; start = source.IndexOf(IncludeStart, StringComparison.Ordinal))
        {
            var end = source.IndexOf(IncludeEnd, start, StringComparison.Ordinal);
            var included = source[(start + IncludeStart.Length)..end];
            source = source[..start] + Included(included) + source[(end + IncludeEnd.Length)..];
        }

        return source;
    }

    /// <summary>Style sheets without comments and needless blanks: they are a good part of a small page.</summary>
    private static string Included(string name)
    {
        var text = Source(name).TrimEnd('\n');
        return name.EndsWith(".css", StringComparison.Ordinal) ? StyleBlank().Replace(StyleComment().Replace(text, ""), "${sign}").Replace(";}", "}", StringComparison.Ordinal) : text;
    }

    [GeneratedRegex(@"\{\{ t\.(?<key>[a-z0-9_]+) \}\}", RegexOptions.NonBacktracking)] // {{ t.close }}
    private static partial Regex Text();

    [GeneratedRegex(@"/\*[^*]*\*/\n", RegexOptions.NonBacktracking)] // /* header */
    private static partial Regex StyleComment();

    [GeneratedRegex(@"\s*(?<sign>[{};,])\s*|(?<sign>:)\s+", RegexOptions.NonBacktracking)] // " { ", "; ", ", ", ": "; never the blank before a colon, which belongs to the selector
    private static partial Regex StyleBlank();
}

using System.Text.Json;
using System.Text.RegularExpressions;
using Auditor.Checking;
using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Tests.Rendering;

/// <summary>文字表: complete, used, and the same in every language.</summary>
public sealed partial class PageTextsTests
{
    private static readonly string Rendering = Repository.PathTo("src", "Auditor", "Rendering");
    private static readonly string Templates = Path.Combine(Rendering, "Templates");

    private static readonly string[] Sources =
    [
        .. Directory.EnumerateFiles(Rendering, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText),
        File.ReadAllText(Repository.PathTo("src", "Auditor.Cli", "TextReport.cs")),
    ];

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_figures()
    {
        var (chinese, english) = (Texts("zh-CN"), Texts("en"));
        Assert.Equal(chinese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(chinese.Where(text => !text.Key.StartsWith("page.", StringComparison.Ordinal)), text => Assert.Equal(Figures(text.Value), Figures(english[text.Key])));
    }

    [Fact]
    public void Every_text_of_a_template_is_there_and_none_is_idle() => Assert.Equal(
        Directory.EnumerateFiles(Templates).Where(file => !file.EndsWith(".json", StringComparison.Ordinal)).SelectMany(file => InTemplate().Matches(File.ReadAllText(file))).Select(match => match.Groups["key"].Value).Distinct().Order(StringComparer.Ordinal),
        KeysOf("page."));

    [Fact]
    public void Every_text_of_a_view_is_there_and_none_is_idle()
    {
        Assert.Subset(KeysOf("views.").ToHashSet(), Sources.SelectMany(source => InSource().Matches(source)).Select(match => match.Groups["key"].Value).ToHashSet());
        Assert.All(KeysOf("views."), key => Assert.Contains(Sources, source => source.Contains($"\"{key}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_English_ones_are_English() => Assert.All(Texts("en"), text => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}|[\u3000-\u303F\uFF00-\uFFEF]", text.Value));

    [Fact]
    public void Sections_and_topics_are_called_on_pages_as_everywhere()
    {
        Assert.All(Enum.GetValues<Topic>(), topic => Assert.Equal(topic.ChineseName(), PageTexts.Chinese.Name(topic)));
        Assert.All(Enum.GetValues<SectionKind>(), kind => Assert.Equal(kind.ChineseName(), PageTexts.Chinese.Name(kind)));
    }

    [Fact]
    public void Every_check_can_be_read_in_English()
    {
        var checks = Read("checks-en").EnumerateObject().ToList();
        Assert.Equal(CheckCatalogue.All.Select(check => check.Info.Id).Order(StringComparer.Ordinal), checks.Select(check => check.Name).Order(StringComparer.Ordinal));
        Assert.All(checks, check =>
        {
            Assert.Equal(["title", "wrong", "advice"], check.Value.EnumerateObject().Select(text => text.Name));
            Assert.Matches(@"^[A-Z“][^\u4E00-\u9FFF]+[^.]$", check.Value.GetProperty("title").GetString());
            Assert.All(["wrong", "advice"], part => Assert.Matches(@"^[A-Z“][^\u4E00-\u9FFF]+\.$", check.Value.GetProperty(part).GetString()));
        });
    }

    [Fact]
    public void Every_reason_why_a_file_is_not_read_can_be_read_in_English()
    {
        var sources = Directory.EnumerateFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories).ToList();
        var codes = sources.SelectMany(file => (Path.GetFileName(file) == "Rejections.cs" ? InRejections() : NewRejection()).Matches(File.ReadAllText(file))).Select(match => match.Groups["code"].Value).ToHashSet();
        Assert.True(codes.Count > 10);
        Assert.Equal(codes.Order(StringComparer.Ordinal), Read("rejections-en").EnumerateObject().Select(rejection => rejection.Name).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> KeysOf(string part) => Texts("zh-CN").Keys.Where(key => key.StartsWith(part, StringComparison.Ordinal)).Select(key => key[part.Length..]).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Figures(string text) => Figure().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Texts(string language) => Leaves(Read($"texts-{language}"), "").ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Leaves(JsonElement texts, string path) => texts.ValueKind == JsonValueKind.String
        ? [new(path.TrimEnd('.'), texts.GetString()!)]
        : texts.EnumerateObject().SelectMany(text => Leaves(text.Value, $"{path}{text.Name}."));

    private static JsonElement Read(string name) => JsonElement.Parse(File.ReadAllText(Path.Combine(Templates, $"{name}.json")));

    [GeneratedRegex(@"\{\{ t\.(?<key>[a-z0-9_]+) \}\}")]
    private static partial Regex InTemplate();

    [GeneratedRegex("""(?:[tT]exts|_views)(?:\.Format\(\s*|\[)"(?<key>[a-z-]+)"(?:[\],)])""")]
    private static partial Regex InSource();

    [GeneratedRegex("""new(?: Rejection)?\("(?<code>[a-z-]+)",""")]
    private static partial Regex InRejections();

    [GeneratedRegex("""new Rejection\("(?<code>[a-z-]+)",""")]
    private static partial Regex NewRejection();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Figure();
}

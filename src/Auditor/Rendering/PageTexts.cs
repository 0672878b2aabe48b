using System.Globalization;
using System.Text.Json;
using Auditor.Classifying;
using Auditor.Reports;

namespace Auditor.Rendering;

/// <summary>
/// 文字表: everything a page says by itself, in one language, from <c>Templates/texts-*.json</c>. Checks write their messages in Chinese; on
/// other pages the gist stands in <c>checks-en.json</c>, <c>rejections-en.json</c>, and the message is quoted beneath.
/// </summary>
public sealed class PageTexts
{
    private static readonly Type[] Named =
        [typeof(Verdict), typeof(Severity), typeof(Dimension), typeof(AgencyLevel), typeof(YearDerivation), typeof(FormatVersion), typeof(YearUse), typeof(Topic), typeof(SectionKind)];

    private readonly Dictionary<string, string> _page;
    private readonly Dictionary<string, string> _views;
    private readonly Dictionary<string, string> _noise;
    private readonly Dictionary<Enum, string> _names;
    private readonly Dictionary<string, CheckText>? _checks;
    private readonly Dictionary<string, OriginalText>? _rejections;

    private PageTexts(JsonElement texts, Dictionary<string, CheckText>? checks, Dictionary<string, OriginalText>? rejections)
    {
        (_page, _views) = (Table(texts.GetProperty("page")), Table(texts.GetProperty("views")));
        var names = texts.GetProperty("names");
        _noise = Table(names.GetProperty(nameof(SourceNoise)));
        _names = Named.SelectMany(type => Enum.GetValues(type).Cast<Enum>())
            .Concat([Band.Sure, Band.Look, Band.CannotTell])
            .ToDictionary(value => value, value => names.GetProperty(value.GetType().Name).GetProperty(value.ToString()).GetString()!);
        (_checks, _rejections) = (checks, rejections);
    }

    public static PageTexts Chinese { get; } = new(Read("texts-zh-CN"), checks: null, rejections: null);

    public static PageTexts English { get; } = new(Read("texts-en"), Checks(Read("checks-en")), Rejections(Read("rejections-en")));

    public static PageTexts Of(PageLanguage language) => language switch
    {
        PageLanguage.Chinese => Chinese,
        PageLanguage.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    /// <summary>A text that needs no figure.</summary>
    public string this[string key] => _views[key];

    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, _views[key], values);

    /// <summary>What a value of a closed set of the domain is called.</summary>
    public string Name(Enum value) => _names[value];

    /// <summary>把握 of what a model says; null for a plain no, of which nothing is shown.</summary>
    public string? BandName(Band band) => band == Band.No ? null : _names[band];

    /// <summary>What a file or converter did to the source, by the names of <see cref="SourceNoise"/>.</summary>
    public string NoiseName(string noise) => _noise.GetValueOrDefault(noise, noise);

    /// <summary>How sure we are of a finding, in words.</summary>
    public string Confidence(double confidence) => _views[confidence switch
    {
        >= 0.95 => "confidence-very-high",
        >= 0.8 => "confidence-high",
        >= 0.6 => "confidence-some",
        _ => "confidence-low",
    }];

    /// <param name="chinese">The check's own title.</param>
    public string TitleOf(string checkId, string chinese) => _checks is null ? chinese : _checks.GetValueOrDefault(checkId)?.Title ?? checkId;

    /// <param name="chinese">The check's own message.</param>
    public string MessageOf(string checkId, string chinese) => _checks is null ? chinese : _checks.GetValueOrDefault(checkId)?.Wrong ?? _views["unknown-wrong"];

    /// <param name="chinese">The check's own advice.</param>
    public string SuggestionOf(string checkId, string chinese) => _checks is null ? chinese : _checks.GetValueOrDefault(checkId)?.Advice ?? _views["unknown-advice"];

    /// <summary>Null on a Chinese page, which says so itself.</summary>
    public OriginalText? Original(string message, string suggestion) => _checks is null ? null : new OriginalText(message, suggestion);

    /// <summary>Why a file was not read, and what to do.</summary>
    public OriginalText Of(Rejection rejection) => _rejections is null ? new OriginalText(rejection.Reason, rejection.Advice)
        : _rejections.GetValueOrDefault(rejection.Code) ?? new OriginalText(_views["unread-reason"], _views["unread-advice"]);

    /// <summary>A text of a template.</summary>
    internal string InTemplate(string key) => _page.TryGetValue(key, out var text) ? text : throw new InvalidOperationException($"No text {key} for templates in texts-*.json.");

    private static JsonElement Read(string name) => JsonElement.Parse(Resource.Read($"Templates.{name}.json"));

    private static Dictionary<string, string> Table(JsonElement texts) => texts.EnumerateObject().ToDictionary(text => text.Name, text => text.Value.GetString()!, StringComparer.Ordinal);

    private static Dictionary<string, CheckText> Checks(JsonElement checks) => checks.EnumerateObject().ToDictionary(
        check => check.Name,
        check => new CheckText(check.Value.GetProperty("title").GetString()!, check.Value.GetProperty("wrong").GetString()!, check.Value.GetProperty("advice").GetString()!),
        StringComparer.Ordinal);

    private static Dictionary<string, OriginalText> Rejections(JsonElement rejections) => rejections.EnumerateObject().ToDictionary(
        rejection => rejection.Name,
        rejection => new OriginalText(rejection.Value.GetProperty("reason").GetString()!, rejection.Value.GetProperty("advice").GetString()!),
        StringComparer.Ordinal);
}

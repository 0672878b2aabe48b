using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Auditor.Rendering;

namespace Auditor.Cli;

/// <summary>Options that say in Chinese what they take.</summary>
internal static class Options
{
    private const int FirstYear = 2008; // 《条例》2008 年 5 月 1 日起施行
    private const int LastYear = 2099;

    /// <summary>One of a few words, the first by default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name)
        {
            Description = $"{description}；默认 {values[0]}",
            HelpName = string.Join('|', values),
            DefaultValueFactory = _ => values[0],
        };
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !values.Contains(token.Value, StringComparer.Ordinal))
                result.AddError($"{name} 不能是“{token.Value}”，应为 {string.Join("、", values)} 之一。");
        });
        return option;
    }

    /// <summary>One or more of a few words with commas between them, the first by default.</summary>
    public static Option<string> Choices(string name, string description, IReadOnlyList<string> values)
    {
        var option = new Option<string>(name)
        {
            Description = $"{description}；默认 {values[0]}",
            HelpName = string.Join('|', values),
            DefaultValueFactory = _ => values[0],
        };
        option.CompletionSources.Add([.. values]);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.Split(',').FirstOrDefault(value => !values.Contains(value, StringComparer.Ordinal)) is { } unknown)
                result.AddError($"{name} 不能是“{unknown}”，应为 {string.Join("、", values)} 之一，或用逗号写几种。");
        });
        return option;
    }

    /// <summary>页面语言 of what people read.</summary>
    public static Option<string> Language() => Choice("--lang", "网页和文本输出的语言：zh 中文，en 英文（报告原文和检查项的原话仍为中文）", "zh", "en");

    public static PageLanguage LanguageOf(string name) => name switch
    {
        "zh" => PageLanguage.Chinese,
        "en" => PageLanguage.English,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    public static Option<int?> Year(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear)
                return year;

            result.AddError($"{name} 不能是“{text}”，应为 {FirstYear} 至 {LastYear} 之间的四位数年份，如 2023。");
            return null;
        },
    };

    public static Option<string?> Folder(string name, string description) => Path(name, description, "DIR", "目录名");

    public static Option<string?> File(string name, string description) => Path(name, description, "FILE", "文件名");

    private static Option<string?> Path(string name, string description, string helpName, string what)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value))
                result.AddError($"{name} 后面的{what}是空的。");
        });
        return option;
    }

    /// <summary>The parser takes a mistyped option for a path; the user would be told that a file is missing.</summary>
    public static void RefuseUnknown(ArgumentResult paths, Command command)
    {
        var unknown = paths.Tokens.Select(token => token.Value).FirstOrDefault(value => value.StartsWith('-') && !System.IO.Path.Exists(value));
        if (unknown is not null)
            paths.AddError(Usage.UnknownOption(unknown, command));
    }
}

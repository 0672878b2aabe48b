using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Configuration;

/// <summary>
/// Binds a flat section. Unlike the binder of the framework it says in Chinese what is allowed, names every fault at once, and
/// never repeats a value, which may be a connection string in the wrong place.
/// </summary>
public static class SectionBinder
{
    /// <exception cref="OptionsValidationException">Unknown keys, nested keys, or values that are not of the key's kind.</exception>
    public static void Bind<TOptions>(IConfigurationSection section, TOptions options)
        where TOptions : class
    {
        var keys = typeof(TOptions).GetProperties()
            .Where(property => property.SetMethod is not null)
            .ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        var failures = section.GetChildren().Select(child => BindKey(child, options, keys)).OfType<string>().ToList();
        if (failures.Count > 0)
            throw new OptionsValidationException(section.Key, typeof(TOptions), failures);
    }

    /// <summary>For what has to be known before the options are checked; null where the check will refuse the start.</summary>
    public static TOptions? TryBind<TOptions>(IConfigurationSection section)
        where TOptions : class, new()
    {
        try
        {
            var options = new TOptions();
            Bind(section, options);
            return options;
        }
        catch (OptionsValidationException)
        {
            return null;
        }
    }

    private static string? BindKey(IConfigurationSection child, object options, Dictionary<string, PropertyInfo> keys)
    {
        if (!keys.TryGetValue(child.Key, out var key))
        {
            var allowed = string.Join("、", keys.Keys.Order(StringComparer.Ordinal));
            return $"{child.Path} 不是已知的键。可用的键：{allowed}。";
        }

        if (child.GetChildren().Any())
            return $"{child.Path} 应为单个值，不能再分键。";
        if (string.IsNullOrWhiteSpace(child.Value))
            return null; // an empty value is how environments unset a key

        if (!TryConvert(child.Value, key.PropertyType, out var value))
            return $"{child.Path} 的值不对，应为{Allowed(key.PropertyType)}。";

        key.SetValue(options, value);
        return null;
    }

    private static bool TryConvert(string text, Type type, out object? value)
    {
        value = text;
        if (type == typeof(string))
            return true;
        if (type.IsEnum)
            return Array.Exists(Enum.GetNames(type), name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) && Enum.TryParse(type, text, ignoreCase: true, out value);

        var isInteger = int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var integer);
        value = integer;
        return isInteger;
    }

    private static string Allowed(Type type) => type.IsEnum ? $" {string.Join("、", Enum.GetNames(type))} 之一" : "整数";
}

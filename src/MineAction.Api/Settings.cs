using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace MineAction.Api;

/// <summary>
/// Strict reader of the configuration. A misspelt setting, or a value that cannot mean what the operator meant, ends the start with its
/// name: the framework's binder takes <c>10</c> for ten days and passes over what it does not know.
/// </summary>
internal static class Settings
{
    /// <summary>Reads a section into its options and registers them as <see cref="IOptions{TOptions}"/>.</summary>
    /// <typeparam name="T">
    /// The options. Each property is a setting of the section: text, flag, number, time, texts by name, or texts.
    /// </typeparam>
    /// <exception cref="StartupException">A setting is not known or cannot be used.</exception>
    public static T AddSettings<T>(this WebApplicationBuilder builder, string section)
        where T : class, new()
    {
        var options = Read<T>(builder.Configuration, section);
        builder.Services.AddSingleton(Options.Create(options));
        return options;
    }

    /// <summary>Reads a section into its options. Empty values are as good as none.</summary>
    /// <exception cref="StartupException">A setting is not known or cannot be used.</exception>
    public static T Read<T>(IConfiguration configuration, string section)
        where T : class, new()
    {
        var options = new T();
        var known = typeof(T).GetProperties().Where(property => property.SetMethod is { IsPublic: true })
            .ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var setting in configuration.GetSection(section).GetChildren())
        {
            if (!known.TryGetValue(setting.Key, out var property))
            {
                throw new StartupException(
                    $"There is no setting {section}:{setting.Key}; the section {section} has {string.Join(", ", known.Keys)}.");
            }

            Set(options, property, setting);
        }

        return options;
    }

    /// <summary>The options that <see cref="AddSettings{T}"/> has registered.</summary>
    public static T GetOptions<T>(this IServiceProvider services)
        where T : class => services.GetRequiredService<IOptions<T>>().Value;

    private static void Set(object options, PropertyInfo property, IConfigurationSection setting)
    {
        if (property.PropertyType == typeof(IReadOnlyList<string>))
            property.SetValue(options, TextsOf(setting));
        else if (property.PropertyType == typeof(Dictionary<string, string>))
            Fill((Dictionary<string, string>)property.GetValue(options)!, setting.GetChildren());
        else if (setting.Value is { Length: > 0 } text)
            property.SetValue(options, ValueOf(property, setting.Path, text));
    }

    private static void Fill(Dictionary<string, string> values, IEnumerable<IConfigurationSection> settings)
    {
        foreach (var each in settings.Where(each => each.Value is { Length: > 0 }))
            values[each.Key] = each.Value!;
    }

    // As several settings (KnownNetworks:0, KnownNetworks:1), or as one with commas.
    private static string[] TextsOf(IConfigurationSection setting) =>
    [
        .. setting.GetChildren().Select(each => each.Value).Prepend(setting.Value).OfType<string>()
            .SelectMany(each => each.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
    ];

    private static object ValueOf(PropertyInfo property, string name, string text)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        object? value = type switch
        {
            _ when type == typeof(string) => text,
            _ when type == typeof(bool) => bool.TryParse(text, out var flag) ? flag : null,
            _ when type == typeof(int) =>
                int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when type == typeof(TimeSpan) => ParseTime(text),
            _ when type == typeof(TimeOnly) =>
                TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
                    ? time
                    : null,
            _ => throw new NotSupportedException($"No setting is of the type {type}: {name}."),
        };
        var range = property.GetCustomAttribute<RangeAttribute>();
        return value is not null && range?.IsValid(value) != false
            ? value
            : throw new StartupException($"{name} is '{text}'; give {Expected(type, range)}.");
    }

    // "10" would be ten days, and whoever writes it means ten seconds.
    private static TimeSpan? ParseTime(string text) =>
        text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;

    private static string Expected(Type type, RangeAttribute? range)
    {
        var bounds = range is null ? ""
            : range.Maximum is int.MaxValue ? $" of {range.Minimum} or more"
            : $" from {range.Minimum} to {range.Maximum}";
        return type switch
        {
            _ when type == typeof(bool) => "true or false",
            _ when type == typeof(int) => $"a whole number{bounds}",
            _ when type == typeof(TimeSpan) => $"a time as hh:mm:ss, for example 00:00:10{(bounds.Length > 0 ? "," : "")}{bounds}",
            _ when type == typeof(TimeOnly) => "a time of day as hh:mm",
            _ => "a text",
        };
    }
}

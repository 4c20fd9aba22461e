using System.Text.Json;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Localization;

/// <summary>
/// Translates the notes of the shipped facts, which are ours and in English: remarks joined by semicolons, each translated as a whole or
/// with the name of a source in it. What editors and documents wrote is not ours, and is not translated.
/// </summary>
/// <param name="language">One of <see cref="Languages.All"/>.</param>
internal sealed class NoteTranslator(string language)
{
    private const string Source = "{source}";

    private readonly Dictionary<string, string> _remarks = language == Languages.Default
        ? []
        : JsonSerializer.Deserialize(
            EmbeddedResource.ReadText($"notes/{language}.json"), LocalizationJson.Default.DictionaryStringString)!;

    /// <summary>The note in the language; null where one of its remarks is not ours.</summary>
    public string? Translate(string note)
    {
        if (language == Languages.Default)
            return null;
        var remarks = note.Split("; ").Select(Remark).ToList();
        var separator = language switch { "zh" => "；", "ar" => "؛ ", "fr" => "\u00a0; ", _ => "; " };
        return remarks.Contains(null) ? null : string.Join(separator, remarks);
    }

    private string? Remark(string remark)
    {
        if (_remarks.TryGetValue(remark, out var translated))
            return translated;
        foreach (var (english, template) in _remarks)
        {
            if (english.Split(Source) is not [var before, var after]
                || !remark.StartsWith(before, StringComparison.Ordinal) || !remark.EndsWith(after, StringComparison.Ordinal))
                continue;
            var source = remark[before.Length..^after.Length];
            return Template.Fill(template, (_, _) => Localizer.Isolated(source));
        }

        return null;
    }
}

using System.Collections.Frozen;
using CsvHelper;

namespace MineAction.Api.Http.Localization;

/// <summary>Labels in six languages of what is no fact of the record: groups, universes, places, official titles of instruments.</summary>
internal static class Labels
{
    private static readonly FrozenDictionary<(string Id, string Language), string> All = Read();

    /// <summary>The label in a language; its English one, or else <paramref name="fallback"/>, where there is none.</summary>
    public static string Of(string id, string language, string fallback) =>
        All.GetValueOrDefault((id, language)) ?? All.GetValueOrDefault((id, Languages.Default)) ?? fallback;

    private static FrozenDictionary<(string, string), string> Read()
    {
        using var csv = CsvReader.Create(EmbeddedResource.Open("labels.csv"), CsvReaderOptions.Default);
        var labels = new Dictionary<(string, string), string>();
        while (csv.Read())
            labels.Add((csv.GetString("id"), csv.GetString("lang")), csv.GetString("label"));
        return labels.ToFrozenDictionary();
    }
}

using System.Globalization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Formats;

/// <summary>
/// The address under which an answer stays what it is: the one asked, with its day, revision, language and format where it left them open.
/// </summary>
internal static class PinnedAddress
{
    public static string Of(HttpRequest request, QueryContext context)
    {
        var pins = new Dictionary<string, string>();
        if (context.IsAboutADay)
            pins["asOf"] = IsoDate.Of(context.AsOf);
        pins["revision"] = context.Revision.ToString(CultureInfo.InvariantCulture);
        pins["lang"] = context.Language;
        pins["format"] = Code<OutputFormat>.Of(context.Format);
        var query = QueryString.Create(request.Query
            .Where(pair => pair.Key != "knownAt")
            .SelectMany(pair => pair.Value.Select(value =>
                KeyValuePair.Create(pair.Key, pins.Remove(pair.Key, out var pinned) ? pinned : value)))
            .ToList());
        foreach (var (name, value) in pins)
            query = query.Add(name, value);
        return $"{RequestOrigin.Of(request)}{request.Path}{query}";
    }
}

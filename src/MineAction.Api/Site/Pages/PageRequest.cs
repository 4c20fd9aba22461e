using MineAction.Api.Http.Query;

namespace MineAction.Api.Site.Pages;

/// <summary>
/// What a page may be asked: a day and a language. Addresses of pages are passed around with parameters that others add to them, so those that a
/// page does not know are left alone, unlike the API's.
/// </summary>
internal sealed record PageRequest : AsOfRequest
{
    /// <summary>The request in the query, and the day as written where it is none.</summary>
    public static (PageRequest Request, string? NoDay) Of(IQueryCollection query)
    {
        // A date field left empty asks for today.
        var day = query["asOf"].FirstOrDefault() is { Length: > 0 } text ? text : null;
        var isDay = day is null || IsoDate.TryParseDay(day, out _);
        return (
            new PageRequest
            {
                AsOf = isDay && day is not null ? IsoDate.ParseDay(day) : null,
                Lang = query["lang"].FirstOrDefault(),
                // A page is a page whatever else the visitor's program would accept.
                Format = OutputFormat.Json,
            },
            isDay ? null : day);
    }
}

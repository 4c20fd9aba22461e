using MineAction.Api.Http.Query;

namespace MineAction.Api.Site.ViewModels;

/// <summary>
/// Query of a page: a day and a language. Addresses of pages are passed around with parameters that others add to them, so that unknown
/// ones are ignored, unlike the API's.
/// </summary>
internal sealed record PageRequest : AsOfRequest
{
    /// <summary>The value of <c>asOf</c> where it is no day; the request is then about today.</summary>
    public string? InvalidDay { get; private init; }

    public static PageRequest Of(IQueryCollection query)
    {
        // A date field left empty means today.
        var day = query["asOf"].FirstOrDefault() is { Length: > 0 } text ? text : null;
        var isDay = IsoDate.TryParseDay(day, out var asOf);
        return new PageRequest
        {
            AsOf = isDay ? asOf : null,
            InvalidDay = isDay ? null : day,
            Lang = query["lang"].FirstOrDefault(),
            // Fixed, so that no Accept header makes a page unacceptable.
            Format = OutputFormat.Json,
        };
    }
}

using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Problems;
using MineAction.Api.Register;
using MineAction.TreatyLaw;

namespace MineAction.Api.Http.Query;

/// <summary>Makes the query context of a valid request: finds its record, day, language and format.</summary>
internal sealed class QueryContextFactory(RegisterProvider registers, TimeProvider clock)
{
    /// <summary>The parameters that name instruments.</summary>
    private static readonly string[] NamesOfInstruments = ["instrument", "instruments", "party", "notParty", "signatory"];

    /// <summary>The context of a read. Waits for the register while the service starts.</summary>
    /// <exception cref="ProblemException">
    /// The revision does not exist (404), the cursor belongs to another request (400), or no format is acceptable (406).
    /// </exception>
    public async Task<QueryContext> CreateAsync(RevisionRequest request, HttpRequest http)
    {
        await registers.Opened.WaitAsync(http.HttpContext.RequestAborted);
        var headers = http.GetTypedHeaders();
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var cursor = (request as ListRequest)?.Cursor;
        var snapshot = await SnapshotAsync(request, cursor, http);
        var asOf = (request as AsOfRequest)?.AsOf ?? cursor?.AsOf ?? today;
        if (cursor is not null
            && (cursor.Revision != snapshot.Revision.Id || cursor.AsOf != asOf || cursor.Question != PageCursor.QuestionOf(http)))
        {
            throw new ProblemException(Problem.OfField(
                ProblemType.InvalidParameter,
                "cursor",
                "The cursor belongs to another question, asOf or revision. Follow the next link of an answer as it is."));
        }

        var formats = FormatsAttribute.Of(request.GetType());
        var localized = request as LocalizedRequest;
        var format = localized?.Format
            ?? (formats.Count == 1 ? formats[0] : OutputFormats.Choose(headers.Accept, formats))
            ?? throw new ProblemException(Problem.Of(ProblemType.NotAcceptable, $"Accept names none of {OutputFormats.NamesOf(formats)}."));
        var instruments = InstrumentsIn(http, snapshot.Register);
        var accepted = localized is null || WordlessAttribute.IsOn(request, format) ? [] : headers.AcceptLanguage;
        return new QueryContext(snapshot, asOf, today, Languages.Choose(localized?.Lang, accepted), format)
        {
            Instrument = http.RouteValues.ContainsKey("instrument") ? instruments.FirstOrDefault() : null,
            Instruments = instruments,
            IsAboutADay = request is AsOfRequest,
            IsDayNamed = request is AsOfRequest { AsOf: not null },
            LastDay = (request as AsOfRequest)?.LastDay,
        };
    }

    /// <summary>The context in which the response to a write tells of a register: as of today, in the language accepted, as JSON.</summary>
    public static QueryContext OfWrite(HttpRequest http, RegisterSnapshot snapshot, DateOnly today) =>
        new(snapshot, today, today, Languages.Choose(null, http.GetTypedHeaders().AcceptLanguage), OutputFormat.Json);

    private async Task<RegisterSnapshot> SnapshotAsync(RevisionRequest request, PageCursor? cursor, HttpRequest http)
    {
        var revision = request.Revision
            ?? (request.KnownAt is { } knownAt ? KnownAt(knownAt, http) : cursor?.Revision ?? registers.Newest.Revision.Id);
        return await registers.AtAsync(revision) ?? throw new ProblemException(Problem.Of(
            ProblemType.UnknownRevision,
            $"The register has revisions 1 to {registers.Newest.Revision.Id}; there is no revision {revision}."));
    }

    private static List<string> InstrumentsIn(HttpRequest http, TreatyRegister register) =>
    [
        .. NamesOfInstruments.SelectMany(name => http.Query[name].ToArray())
            .Prepend(http.RouteValues["instrument"] as string)
            .Select(slug => slug?.ToLowerInvariant() ?? "")
            .Where(register.Instruments.ContainsKey)
            .Distinct(),
    ];

    private int KnownAt(DateTimeOffset instant, HttpRequest http)
    {
        var begin = registers.Revisions[0].RecordedAt;
        return registers.KnownAt(instant)?.Id ?? throw new ProblemException(Problem.Of(
            ProblemType.UnknownRevision,
            $"The record begins on {begin:yyyy-MM-dd'T'HH:mm:ss'Z'}; nothing was known at {http.Query["knownAt"]}."));
    }
}

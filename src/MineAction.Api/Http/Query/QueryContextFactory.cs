using System.Globalization;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Problems;
using MineAction.Api.Register;

namespace MineAction.Api.Http.Query;

/// <summary>Understands a valid question: finds its record, day, language and format.</summary>
internal sealed class QueryContextFactory(RegisterProvider registers, TimeProvider clock)
{
    /// <exception cref="ProblemException">The revision does not exist, the cursor belongs to another question, or no format is acceptable.</exception>
    public async Task<QueryContext> ReadAsync(RevisionRequest request, IReadOnlyList<OutputFormat> formats, HttpRequest http)
    {
        // A reader who asks too often while the service starts is refused, in a page, before the wait of all others.
        await registers.Opened.WaitAsync(http.HttpContext.RequestAborted);
        var headers = http.GetTypedHeaders();
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var page = request is ListRequest { Cursor: { } cursor } && PageCursor.TryParseCursor(cursor, out var parsed) ? parsed : null;
        var snapshot = await SnapshotAsync(request, page);
        var words = request as LocalizedRequest;
        var asOf = (request as AsOfRequest)?.AsOf is { } day ? IsoDate.ParseDay(day) : page?.AsOf ?? today;
        if (page is not null && (page.Revision != snapshot.Revision.Id || page.AsOf != asOf || page.Question != PageCursor.QuestionOf(http)))
            throw new ProblemException(Problem.OfField(ProblemType.InvalidParameter, "cursor", "The cursor belongs to another question, asOf or revision. Follow the next link of an answer as it is."));
        var format = OutputFormats.Choose(words?.Format, headers.Accept, formats)
            ?? throw new ProblemException(Problem.Of(ProblemType.NotAcceptable, $"Accept names none of {OutputFormats.NamesOf(formats)}."));
        return new QueryContext(snapshot, asOf, today, Languages.Choose(words?.Lang, headers.AcceptLanguage), format);
    }

    private async Task<RegisterSnapshot> SnapshotAsync(RevisionRequest request, PageCursor? page)
    {
        var revision = request.Revision is { } number ? int.Parse(number, CultureInfo.InvariantCulture)
            : request.KnownAt is { } knownAt ? KnownAt(knownAt)
            : page?.Revision ?? registers.Newest.Revision.Id;
        return await registers.AtAsync(revision) ?? throw new ProblemException(Problem.Of(
            ProblemType.UnknownRevision, $"The register has revisions 1 to {registers.Newest.Revision.Id}; there is no revision {revision}."));
    }

    private int KnownAt(string text)
    {
        return registers.KnownAt(IsoDate.ParseInstant(text))?.Id ?? throw new ProblemException(Problem.Of(
            ProblemType.UnknownRevision, $"The record begins on {registers.Revisions[0].RecordedAt:yyyy-MM-dd'T'HH:mm:ss'Z'}; nothing was known at {text}."));
    }
}

using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Findings;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Site.ViewModels;

/// <summary>Page context: the query context of a page, and where its links lead. Public as a parameter of components.</summary>
public sealed record PageContext
{
    internal PageContext(QueryContext context, PageRequest request, string origin, string path, IQueryCollection query) =>
        (QueryContext, Request, Origin, Path, Query) = (context, request, origin, path, query);

    internal QueryContext QueryContext { get; private init; }

    internal PageRequest Request { get; }

    /// <summary>The public address of the service, without a slash at its end.</summary>
    internal string Origin { get; }

    /// <summary>The requested path, without its query.</summary>
    internal string Path { get; }

    internal IQueryCollection Query { get; }

    /// <summary>Whether the request names a day, rather than meaning today.</summary>
    internal bool IsPinned => QueryContext.IsDayNamed;

    internal Localizer Localizer => Localizer.Of(QueryContext.Language);

    /// <summary>Whether the page stands in a frame on somebody else's page.</summary>
    internal bool IsFrame => Path.StartsWith("/embed/", StringComparison.OrdinalIgnoreCase);

    internal DateOnly AsOf => QueryContext.AsOf;

    internal TreatyRegister Register => QueryContext.Register;

    /// <summary>The value of <c>lang</c> where it is none of the six languages.</summary>
    internal string? UnknownLanguage => Query["lang"].FirstOrDefault() is { } lang && !Languages.Has(lang) ? lang : null;

    /// <summary>The last day of which the record knows for every instrument.</summary>
    internal DateOnly? DataThrough => DatasetDescription.DataThrough(QueryContext.Snapshot);

    /// <summary>The day of figures of several instruments.</summary>
    internal FigureDay Day => QueryContext.DayOf(DataThrough);

    /// <summary>The address of another page in the same language and, if this page is pinned, on the same day.</summary>
    internal string AddressOf(string path, params ReadOnlySpan<(string Name, string Value)> query) => QueryContext.PathOf(path, query);

    /// <summary>The address of this page in another language.</summary>
    internal string AddressIn(string language)
    {
        var query = QueryString.Create("lang", language);
        foreach (var name in (string[])["q", "asOf", "instrument", "measure", "value", "view", "theme", "day", "in"])
        {
            if (Query[name].FirstOrDefault() is { Length: > 0 and <= 60 } value)
                query = query.Add(name, value);
        }

        return Path + query.ToUriComponent();
    }

    /// <summary>The address at which calendars subscribe to what is ahead.</summary>
    internal string CalendarAddress(params ReadOnlySpan<(string Name, string Value)> query)
    {
        var all = QueryString.Create("lang", Localizer.Language);
        foreach (var (name, value) in query)
            all = all.Add(name, value);
        return $"webcal{Origin[Origin.IndexOf(':', StringComparison.Ordinal)..]}/v1/upcoming.ics{all.ToUriComponent()}";
    }

    /// <summary>The same context in another of the six languages.</summary>
    internal PageContext WithLanguage(string language) => this with { QueryContext = QueryContext with { Language = language } };

    internal string NameOf(Participant participant) => Localizer.Plain(Register.NameOf(participant, Localizer.Language, AsOf));

    /// <summary>What happened, in a few words.</summary>
    internal string TextOf(TreatyEvent change) => change.Kind switch
    {
        TreatyEventKind.EnteredIntoForce => Localizer.PageText("enteredFor"),
        TreatyEventKind.WithdrawalNotified => Localizer.PageText("notified"),
        TreatyEventKind.WithdrawalRetracted => Localizer.PageText("retracted"),
        TreatyEventKind.Withdrew => Localizer.PageText("left"),
        TreatyEventKind.StateEnded => Localizer.PageText("ended"),
        _ => Localizer.Kind(change.Action!.Kind),
    };

    /// <summary>Where the record and the rules of an instrument do not agree on the day.</summary>
    internal IReadOnlyList<StandingFinding> FindingsOf(TreatyStatus status) =>
        [.. Register.FindingsOf(status.Instrument.Id).Where(finding => finding.StandsOn(AsOf))];

    /// <summary>The status of the instrument with this slug, in any case.</summary>
    /// <exception cref="PageRefusedException">There is none.</exception>
    internal TreatyStatus StatusOf(string instrument)
    {
        if (Register.StatusOf(instrument.ToLowerInvariant()) is { } status)
            return status;
        var path = IsFrame ? "/embed" : "/i";
        var slugs = Suggestions.ToInstrument(Register, instrument);
        throw new PageRefusedException(StatusCodes.Status404NotFound, Localizer.Text("unknownInstrument", ("value", Quote(instrument))))
        {
            Suggestions = [.. slugs.Select(id => (Localizer.Title(Register.Instruments[id]), AddressOf($"{path}/{id}")))],
        };
    }

    /// <summary>The participant with this code, in any case; of a State that another continues (SCG), the one that continues it.</summary>
    /// <exception cref="PageRefusedException">There is none.</exception>
    internal Participant ParticipantOf(string code)
    {
        if (Register.ParticipantOf(code.ToUpperInvariant()) is { } participant)
            return participant;
        var codes = Suggestions.ToParticipant(Register, code);
        throw new PageRefusedException(StatusCodes.Status404NotFound, Localizer.PageText("unknownState", ("value", Quote(code))))
        {
            Suggestions = [.. codes.Select(each => (NameOf(Register.Participants[each]), AddressOf($"/s/{each}")))],
        };
    }

    /// <summary>A value of the request, fit to be quoted in a sentence.</summary>
    internal static string Quote(string text) => Localizer.Isolated(Quoted.Of(text));
}

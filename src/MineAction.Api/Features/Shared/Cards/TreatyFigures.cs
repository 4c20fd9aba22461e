using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>What is told of one instrument on one day, in one language: the words and numbers from which its cards are made.</summary>
internal sealed class TreatyFigures
{
    private readonly Lazy<IReadOnlyList<Standing>> _standings;
    private readonly Lazy<TreatyStatus> _statusAsOf;

    public TreatyFigures(QueryContext context, TreatyStatus status)
    {
        Context = context;
        Status = status;
        Localizer = Localizer.Of(context.Language);
        Counts = UniversalizationAnswer.Of(context, status);
        _statusAsOf = new(() => status.AsOf(context.AsOf));
        _standings = new(() => [.. ListStandings().OrderBy(standing => NameOf(standing.Participant), NameOrder.Of(Localizer.Language))]);
    }

    public QueryContext Context { get; }

    public Localizer Localizer { get; }

    /// <summary>The status by all acts, whenever done: counts come from its curve.</summary>
    public TreatyStatus Status { get; }

    /// <summary>The status by the acts done on or before the day.</summary>
    public TreatyStatus StatusAsOf => _statusAsOf.Value;

    public UniversalizationAnswer Counts { get; }

    public string Id => Status.Instrument.Id;

    public string Title => Localizer.Title(Status.Instrument);

    /// <summary>The day of its figures.</summary>
    public FigureDay Day => Context.DayOf(Counts.DataThrough);

    /// <summary>Every State of the universe on the day, and every participant with a status, by name.</summary>
    public IReadOnlyList<Standing> Standings => _standings.Value;

    /// <summary>
    /// The first day of the curve: the opening for signature, else the adoption, else the first change; null where there is none of them.
    /// </summary>
    public DateOnly? Start =>
        Status.Instrument.OpenedForSignature ?? Status.Instrument.AdoptedOn ?? Status.Curve.ChangeDays.Cast<DateOnly?>().FirstOrDefault();

    public bool IsBeforeAdoption => Context.AsOf < (Status.Instrument.AdoptedOn ?? Start);

    public string Parties => Localizer.Number(Counts.Parties);

    /// <summary>"States Parties", or "parties" where organizations are among them; beyond the horizon with the horizon.</summary>
    public string PartiesLabel => Localizer.Figure(PartiesNoun, Day);

    public string Missing => Localizer.Number(Counts.Universe.Size - Counts.Universe.Parties);

    /// <summary>"States not party", the rest of the universe.</summary>
    public string MissingLabel => Localizer.Figure(Localizer.Plural("notParty", Counts.Universe.Size - Counts.Universe.Parties), Day);

    /// <summary>"161 of the world's 197 States".</summary>
    public string ShareLabel => Localizer.Figure(
        Localizer.Plural("partiesOf", Counts.Universe.Size, ("parties", Localizer.Number(Counts.Universe.Parties))),
        Day);

    /// <summary>"including 1 regional organization".</summary>
    public string OrganizationsNote => Localizer.Plural("organizations", Counts.Organizations);

    /// <summary>Why signatories are fewer than signatures.</summary>
    private string SignaturesNote => Localizer.Text(
        "signaturesNote", ("signatures", Localizer.Number(Counts.Signatures)), ("signatories", Localizer.Number(Counts.Signatories)));

    /// <summary>"In force since 1 March 1999", "Enters into force on 1 March 1999" or "Not yet in force".</summary>
    public string EntryIntoForceText => Counts.EntryIntoForce switch
    {
        { Date: { } day, InForce: true } => Localizer.Text("inForceSince", ("date", Localizer.Day(day))),
        { Date: { } day } => Localizer.Text("inForceFrom", ("date", Localizer.Day(day))),
        _ => Localizer.Text("notInForce"),
    };

    /// <summary>What is reported and in no figure.</summary>
    public IReadOnlyList<string> Reports => ReportNotes.Of(Context, Status, Day);

    /// <summary>Notes beside the number of parties.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            if (Counts.Organizations > 0)
                yield return OrganizationsNote;
            yield return Localizer.Plural("share", Counts.Universe.Size, ("share", Localizer.Percent(Counts.Universe.Share)));
            if (Counts.SignatoriesNotParties > 0)
                yield return Localizer.Plural("signatories", Counts.SignatoriesNotParties);
            if (Counts.Signatories + Counts.Consents.DefinitiveSignature < Counts.Signatures)
                yield return SignaturesNote;
            if (Counts.AwaitingEntryIntoForce > 0 && Counts.EntryIntoForce.InForce)
                yield return Localizer.Plural("awaiting", Counts.AwaitingEntryIntoForce);
            if (Counts.WithdrawalsPending > 0)
                yield return Localizer.Plural("withdrawalsPending", Counts.WithdrawalsPending);
            yield return EntryIntoForceText;
            foreach (var report in Reports)
                yield return report;
        }
    }

    /// <summary>The figure and its day, for descriptions and fallbacks.</summary>
    public string Summary => IsBeforeAdoption
        ? BeforeAdoptionText
        : Localizer.FigureAndDay(Localizer.Parties(Counts.Parties, Counts.Organizations > 0), Day);

    /// <summary>The same where the title does not stand above it.</summary>
    public string TitledSummary =>
        IsBeforeAdoption ? BeforeAdoptionText : Localizer.Titled(Title, Summary);

    /// <summary>"Adopted on 18 September 1997, nothing to count on 1 January 1990."</summary>
    public string BeforeAdoptionText => Localizer.Text(
        "before",
        ("title", Title),
        ("adopted", Localizer.Day((Status.Instrument.AdoptedOn ?? Start)!.Value)),
        ("date", Localizer.Day(Context.AsOf)));

    /// <summary>The status groups that are not empty, as parts of the universe.</summary>
    public IReadOnlyList<CardGroup> Shares => [.. StatusGroups.Of(Localizer, Counts.Universe).Where(group => group.Count > 0)];

    /// <summary>The same as a bar.</summary>
    public IReadOnlyList<CardBarPart> Bar
    {
        get
        {
            var parts = new List<CardBarPart>();
            var start = 0d;
            foreach (var group in Shares)
            {
                var width = Math.Round(group.Count!.Value * 1000d / Counts.Universe.Size, 1);
                // A line of a right-to-left language begins at the right.
                parts.Add(new CardBarPart(group.Id, Localizer.IsRightToLeft ? Math.Round(1000 - start - width, 1) : start, width));
                start = Math.Round(start + width, 1);
            }

            return parts;
        }
    }

    /// <summary>What the lines of the curve stand for.</summary>
    public IReadOnlyList<CardGroup> Lines
    {
        get
        {
            var lines = new List<CardGroup> { new(StatusGroups.Party, Localizer.Text("parties"), null, null) };
            if (Counts.Signatures > 0)
                lines.Add(new("signatory", Localizer.Text("signed"), null, null));
            if (Day.IsBeyondHorizon)
                lines.Add(new("beyond", Localizer.Text("beyondHorizon"), null, null));
            return lines;
        }
    }

    /// <summary>The number at the top of a drawing: all States, or more where organizations are parties.</summary>
    public int Highest => Math.Max(Math.Max(Counts.Universe.Size, 1), Math.Max(Counts.Parties, Counts.Signatories));

    /// <summary>The legal milestones reached by the day, in order.</summary>
    public IReadOnlyList<(DateOnly Day, string Label)> Milestones
    {
        get
        {
            var entry = Counts.EntryIntoForce;
            var isOpened = Status.Instrument.OpenedForSignature is not null;
            (DateOnly? Day, string Label)[] all =
            [
                (Start, Localizer.Text(isOpened ? "opened" : "adopted")),
                (entry.ReachedOn, Localizer.Plural("threshold", entry.Required)),
                (entry.Date, Localizer.Text("entered")),
            ];
            return [.. all.Where(each => each.Day <= Context.AsOf).Select(each => (each.Day!.Value, each.Label))];
        }
    }

    public string NameOf(Participant participant) =>
        Localizer.Plain(Context.Register.NameOf(participant, Context.Language, Context.AsOf));

    private string PartiesNoun => Localizer.Plural(Counts.Organizations > 0 ? "partiesWithOrganizations" : "parties", Counts.Parties);

    private IEnumerable<Standing> ListStandings() =>
        from participant in Context.Register.Participants.Values
        let standing = StatusAsOf.HistoryOf(participant).StandingOn(Context.AsOf)
        where standing.Status != ParticipantStatus.None || Universe.AllStates.Includes(participant, Context.AsOf)
        select standing;
}

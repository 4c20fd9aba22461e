using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Shared;

/// <summary>How universal an instrument is on a day. What each number counts is fixed in the README under "What the words mean".</summary>
internal sealed record UniversalizationAnswer
{
    /// <summary>The instrument's slug.</summary>
    public required string Instrument { get; init; }

    /// <summary>The legal day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The state of our record.</summary>
    public required int Revision { get; init; }

    /// <summary>Whether the day has not come yet: what follows from the acts recorded, if nobody acts again.</summary>
    public required bool Projected { get; init; }

    /// <summary>The last day on which the depositary was read; later acts may be missing.</summary>
    public required DateOnly? DataThrough { get; init; }

    /// <summary>Participants that have signed, whatever came later.</summary>
    public required int Signatures { get; init; }

    /// <summary>The same without those whose withdrawal has taken effect: the depositary's figure.</summary>
    public required int Signatories { get; init; }

    /// <summary>Signed, no consent to be bound, not withdrawn.</summary>
    public required int SignatoriesNotParties { get; init; }

    /// <summary>Deposits less effective withdrawals, in force or not: the depositary's usage of "parties".</summary>
    public required int Parties { get; init; }

    /// <summary>Participants for which the instrument is in force.</summary>
    public required int PartiesInForce { get; init; }

    /// <summary>Deposited, not yet in force for them.</summary>
    public required int AwaitingEntryIntoForce { get; init; }

    /// <summary>Withdrawals notified and not yet effective.</summary>
    public required int WithdrawalsPending { get; init; }

    /// <summary>Withdrawn and not joined again.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>Regional organizations among the parties.</summary>
    public required int Organizations { get; init; }

    public required ConsentCounts Consents { get; init; }

    public required GroupCounts Universe { get; init; }

    public required EntryIntoForceSummary EntryIntoForce { get; init; }

    /// <summary>The same counts by group, where asked for.</summary>
    public required IReadOnlyList<GroupCounts> Groups { get; init; }

    /// <summary>Figures that public documents state for days beyond dataThrough, oldest first: they are not ours.</summary>
    public required IReadOnlyList<LaterReportItem> LaterReports { get; init; }

    /// <summary>Acts reported by that day, or of unknown day, that could not be established: they are in no count.</summary>
    public required IReadOnlyList<UnsettledItem> Unsettled { get; init; }

    public static UniversalizationAnswer Of(
        QueryContext context, TreatyStatus status, Universe universe = TreatyLaw.Participants.Universe.AllStates, Classification? by = null)
    {
        var tally = status.Curve.On(context.AsOf);
        var reported = ReportedLater.Of(status, context.Register.Facts.PublishedFigures);
        return new UniversalizationAnswer
        {
            Instrument = status.Instrument.Id,
            AsOf = context.AsOf,
            Revision = context.Revision,
            Projected = context.Projected,
            DataThrough = status.DataThrough,
            Signatures = tally.Signatures,
            Signatories = tally.Signatories,
            SignatoriesNotParties = tally.SignatoriesNotParties,
            Parties = tally.Parties,
            PartiesInForce = tally.PartiesInForce,
            AwaitingEntryIntoForce = tally.AwaitingEntryIntoForce,
            WithdrawalsPending = tally.WithdrawalsPending,
            Withdrawn = tally.Withdrawn,
            Organizations = tally.Organizations,
            Consents = ConsentCounts.Of(tally),
            Universe = GroupCounts.Of(context, status.In(universe, context.AsOf)),
            EntryIntoForce = EntryIntoForceSummary.Of(status.EntryIntoForce, context.AsOf),
            Groups = by is { } classification
                ? [.. status.GroupsOf(universe, classification, context.AsOf).Select(group => GroupCounts.Of(context, group))]
                : [],
            LaterReports = [.. reported.Figures.Select(LaterReportItem.Of)],
            Unsettled = [.. reported.UnsettledBy(context.AsOf).Select(report => UnsettledItem.Of(context, report))],
        };
    }
}

using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Shared;

/// <summary>One dated act of one participant towards one instrument.</summary>
internal record ActionItem
{
    public required long Id { get; init; }

    /// <summary>The instrument's slug.</summary>
    public required string Instrument { get; init; }

    public required ParticipantReference Participant { get; init; }

    public required TreatyActionKind Kind { get; init; }

    /// <summary>The day of the act; null where unknown, and then it changes no count.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>The day of its effect: of the entry into force for the participant, or of the withdrawal.</summary>
    public required DateOnly? EffectiveOn { get; init; }

    public required EffectiveBasis? EffectiveBasis { get; init; }

    /// <summary>Whether a withdrawal waits for the end of an armed conflict; it then has no effect until a day is recorded.</summary>
    public required bool EffectDeferred { get; init; }

    /// <summary>Whether States dispute it. A contested act never changes a count.</summary>
    public required bool Contested { get; init; }

    public required string? Note { get; init; }

    public required ActionSource Source { get; init; }

    /// <summary>The revision that recorded this version of it.</summary>
    public required int Revision { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The action with the day of its effect as the law derives it.</summary>
    public static ActionItem Of(QueryContext context, TreatyStatus status, TreatyAction action)
    {
        var (effectiveOn, basis) = status.HistoryOf(context.Register.Participants[action.Participant]).EffectOf(action);
        return Of(context, action, effectiveOn, basis == EffectBasis.Stated ? Shared.EffectiveBasis.Stated : Shared.EffectiveBasis.Rule);
    }

    /// <summary>The action with the day of its effect as its source states it, if it does.</summary>
    public static ActionItem AsRecorded(QueryContext context, TreatyAction action) =>
        Of(context, action, action.EffectiveOn, Shared.EffectiveBasis.Stated);

    private static ActionItem Of(QueryContext context, TreatyAction action, DateOnly? effectiveOn, EffectiveBasis basis) => new()
    {
        Id = action.Id,
        Instrument = action.Instrument,
        Participant = ParticipantReference.Of(context, context.Register.Participants[action.Participant]),
        Kind = action.Kind,
        Date = action.Date,
        EffectiveOn = effectiveOn,
        EffectiveBasis = effectiveOn is null ? null : basis,
        EffectDeferred = action.EffectDeferred,
        Contested = action.Contested,
        Note = action.Note,
        Source = ActionSource.Of(action.Source),
        Revision = action.Revision,
        RecordedAt = action.RecordedAt,
    };
}

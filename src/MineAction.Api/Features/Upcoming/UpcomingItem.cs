using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Upcoming;

/// <summary>A change that is decided and still ahead.</summary>
internal sealed record UpcomingItem
{
    /// <summary>The day from which it will hold.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The instrument's slug.</summary>
    public required string Instrument { get; init; }

    public required ParticipantReference Participant { get; init; }

    /// <summary>entered-into-force or withdrew.</summary>
    public required TreatyEventKind Change { get; init; }

    /// <summary>The treaty action that decided it.</summary>
    public required long ActionId { get; init; }

    public required ActionSource Source { get; init; }

    public static UpcomingItem Of(QueryContext context, string instrument, TreatyEvent change) => new()
    {
        Date = change.Day,
        Instrument = instrument,
        Participant = ParticipantReference.Of(context, context.Register.Participants[change.Participant]),
        Change = change.Kind,
        ActionId = change.Action!.Id,
        Source = ActionSource.Of(change.Action.Source),
    };
}

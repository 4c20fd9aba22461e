using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Universalization;

/// <summary>One change of one participant's standing.</summary>
internal sealed record ChangeItem
{
    /// <summary>The day from which it holds.</summary>
    public required DateOnly Date { get; init; }

    public required ParticipantReference Participant { get; init; }

    public required TreatyEventKind Change { get; init; }

    /// <summary>The treaty action that caused it; null where a State ceased to exist.</summary>
    public required long? ActionId { get; init; }

    public required ActionSource? Source { get; init; }

    public static ChangeItem Of(QueryContext context, TreatyEvent change) => new()
    {
        Date = change.Day,
        Participant = ParticipantReference.Of(context, context.Register.Participants[change.Participant]),
        Change = change.Kind,
        ActionId = change.Action?.Id,
        Source = change.Action is { } action ? ActionSource.Of(action.Source) : null,
    };
}

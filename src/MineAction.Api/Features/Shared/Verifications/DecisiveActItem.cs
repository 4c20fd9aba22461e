using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Shared.Verifications;

/// <summary>Something that makes the difference between a claim and our count.</summary>
internal sealed record DecisiveActItem
{
    /// <summary>The day from which it holds.</summary>
    public required DateOnly Date { get; init; }

    public required ParticipantReference Participant { get; init; }

    public required TreatyEventKind Change { get; init; }

    /// <summary>The treaty action that brought it about; null where the end of the State did.</summary>
    public required long? ActionId { get; init; }

    public required ActionSource? Source { get; init; }

    public static DecisiveActItem Of(QueryContext context, TreatyEvent change) => new()
    {
        Date = change.Day,
        Participant = ParticipantReference.Of(context, context.Register.Participants[change.Participant]),
        Change = change.Kind,
        ActionId = change.Action?.Id,
        Source = change.Action is { } action ? ActionSource.Of(action.Source) : null,
    };
}

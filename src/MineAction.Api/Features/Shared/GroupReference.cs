using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Shared;

/// <summary>A group of States by id and name.</summary>
internal sealed record GroupReference
{
    /// <summary>What the parameters region and group take.</summary>
    public required string Id { get; init; }

    /// <summary>The name in the language of the answer.</summary>
    public required string Label { get; init; }

    /// <summary>The group that <paramref name="participant"/> belongs to; null where it belongs to none.</summary>
    public static GroupReference? Of(QueryContext context, Classification classification, Participant participant)
    {
        var id = classification.GroupOf(participant);
        return id == Classifications.NoGroup
            ? null
            : new() { Id = id, Label = Labels.Of(id, context.Language, classification.LabelOf(participant)) };
    }
}

using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Http.Contract;

/// <summary>A group of States by id and name.</summary>
internal sealed record GroupReference
{
    /// <summary>What the parameters region and group take.</summary>
    public required string Id { get; init; }

    /// <summary>The name in the language of the answer.</summary>
    public required string Label { get; init; }

    /// <summary>The group that <paramref name="participant"/> belongs to; null where it belongs to none.</summary>
    public static GroupReference? Of(Reading reading, Classification classification, Participant participant)
    {
        var id = classification.GroupOf(participant);
        return id == Classifications.NoGroup
            ? null
            : new() { Id = id, Label = Labels.Of(id, reading.Language, classification.LabelOf(participant)) };
    }
}

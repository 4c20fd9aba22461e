using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Storage.Rows;

/// <summary>The name of a participant in one language as the table holds it.</summary>
internal sealed record ParticipantNameRow
{
    public required string Code { get; init; }

    public required string Language { get; init; }

    public required string Name { get; init; }

    public ParticipantName ToName() => new(Code, Language, Name);
}

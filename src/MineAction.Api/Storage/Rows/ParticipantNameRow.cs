using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Storage.Rows;

/// <summary>The name of a participant in one language, in one version of it, as the table holds it.</summary>
internal sealed record ParticipantNameRow
{
    public required string Code { get; init; }

    public required string Language { get; init; }

    public required string Name { get; init; }

    /// <summary>First revision that held the version (inclusive).</summary>
    public required int Revision { get; init; }

    public ParticipantName ToName() => new(Code, Language, Name);

    public static ParticipantNameRow Of(ParticipantName name, int revision) =>
        new() { Code = name.Code, Language = name.Language, Name = name.Name, Revision = revision };
}

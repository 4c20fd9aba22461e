using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Storage.Rows;

/// <summary>A name under which treaty tables know a participant, as the table holds it.</summary>
internal sealed record ParticipantAliasRow
{
    public required string Code { get; init; }

    public required string Alias { get; init; }

    public DateOnly? UsedFrom { get; init; }

    public DateOnly? UsedUntil { get; init; }

    public string? Note { get; init; }

    public required string Kind { get; init; }

    public string? Language { get; init; }

    public ParticipantAlias ToAlias() => new(Code, Alias, UsedFrom, UsedUntil, Note, Code<NameKind>.Parse(Kind), Language);
}

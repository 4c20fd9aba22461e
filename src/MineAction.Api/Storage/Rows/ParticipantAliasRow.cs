using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Storage.Rows;

/// <summary>A name under which treaty tables know a participant, in one version of it, as the table holds it.</summary>
internal sealed record ParticipantAliasRow
{
    public required string Code { get; init; }

    public required string Alias { get; init; }

    public DateOnly? UsedFrom { get; init; }

    public DateOnly? UsedUntil { get; init; }

    public string? Note { get; init; }

    public required string Kind { get; init; }

    public string? Language { get; init; }

    /// <summary>First revision that held the version (inclusive).</summary>
    public required int Revision { get; init; }

    public ParticipantAlias ToAlias() => new(Code, Alias, UsedFrom, UsedUntil, Note, Code<NameKind>.Parse(Kind), Language);

    public static ParticipantAliasRow Of(ParticipantAlias alias, int revision) => new()
    {
        Code = alias.Code,
        Alias = alias.Alias,
        UsedFrom = alias.From,
        UsedUntil = alias.Until,
        Note = alias.Note,
        Kind = Code<NameKind>.Of(alias.Kind),
        Language = alias.Language,
        Revision = revision,
    };
}

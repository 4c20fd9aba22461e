using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Storage.Rows;

/// <summary>A participant as the table holds it.</summary>
internal sealed record ParticipantRow
{
    public required string Code { get; init; }

    public string? Iso2 { get; init; }

    public string? M49 { get; init; }

    public required string Kind { get; init; }

    public required string Name { get; init; }

    public string? FormalName { get; init; }

    public DateOnly? UnMemberSince { get; init; }

    public DateOnly? UnMemberUntil { get; init; }

    public DateOnly? StateSince { get; init; }

    public DateOnly? StateUntil { get; init; }

    public string? ContinuedBy { get; init; }

    public bool InAllStates { get; init; }

    public string? Region { get; init; }

    public string? Subregion { get; init; }

    public string? IntermediateRegion { get; init; }

    public string? UnGroup { get; init; }

    public bool Ldc { get; init; }

    public bool Lldc { get; init; }

    public bool Sids { get; init; }

    public string? Note { get; init; }

    public Participant ToParticipant() => new()
    {
        Code = Code,
        Iso2 = Iso2,
        M49 = M49,
        Kind = Code<ParticipantKind>.Parse(Kind),
        Name = Name,
        FormalName = FormalName,
        UnMemberSince = UnMemberSince,
        UnMemberUntil = UnMemberUntil,
        StateSince = StateSince,
        StateUntil = StateUntil,
        ContinuedBy = ContinuedBy,
        InAllStates = InAllStates,
        Region = Region,
        Subregion = Subregion,
        IntermediateRegion = IntermediateRegion,
        UnGroup = UnGroup,
        Ldc = Ldc,
        Lldc = Lldc,
        Sids = Sids,
        Note = Note,
    };
}

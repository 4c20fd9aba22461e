using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Storage.Rows;

/// <summary>One version of a participant as the table holds it.</summary>
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

    public string? SucceededBy { get; init; }

    public bool InAllStates { get; init; }

    public string? Region { get; init; }

    public string? Subregion { get; init; }

    public string? IntermediateRegion { get; init; }

    public string? UnGroup { get; init; }

    public bool Ldc { get; init; }

    public bool Lldc { get; init; }

    public bool Sids { get; init; }

    public string? Note { get; init; }

    public string? SourceTitle { get; init; }

    public string? SourceReference { get; init; }

    public string? SourceUrl { get; init; }

    public DateOnly? SourceAccessedOn { get; init; }

    public string? SourceReliability { get; init; }

    /// <summary>First revision that held this version (inclusive).</summary>
    public required int Revision { get; init; }

    /// <summary>Its place in the order of the register.</summary>
    public int Position { get; init; }

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
        SucceededBy = SucceededBy,
        InAllStates = InAllStates,
        Region = Region,
        Subregion = Subregion,
        IntermediateRegion = IntermediateRegion,
        UnGroup = UnGroup,
        Ldc = Ldc,
        Lldc = Lldc,
        Sids = Sids,
        Note = Note,
        Source = SourceTitle is null
            ? null
            : new(SourceTitle, SourceReference, SourceUrl, SourceAccessedOn, Code<Reliability>.Parse(SourceReliability!)),
        Revision = Revision,
    };

    public static ParticipantRow Of(Participant participant, int position, int revision) => new()
    {
        Code = participant.Code,
        Position = position,
        Iso2 = participant.Iso2,
        M49 = participant.M49,
        Kind = Code<ParticipantKind>.Of(participant.Kind),
        Name = participant.Name,
        FormalName = participant.FormalName,
        UnMemberSince = participant.UnMemberSince,
        UnMemberUntil = participant.UnMemberUntil,
        StateSince = participant.StateSince,
        StateUntil = participant.StateUntil,
        ContinuedBy = participant.ContinuedBy,
        SucceededBy = participant.SucceededBy,
        InAllStates = participant.InAllStates,
        Region = participant.Region,
        Subregion = participant.Subregion,
        IntermediateRegion = participant.IntermediateRegion,
        UnGroup = participant.UnGroup,
        Ldc = participant.Ldc,
        Lldc = participant.Lldc,
        Sids = participant.Sids,
        Note = participant.Note,
        SourceTitle = participant.Source?.Title,
        SourceReference = participant.Source?.Reference,
        SourceUrl = participant.Source?.Url,
        SourceAccessedOn = participant.Source?.AccessedOn,
        SourceReliability = participant.Source is { } source ? Code<Reliability>.Of(source.Reliability) : null,
        Revision = revision,
    };
}

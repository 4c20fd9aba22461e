using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.States;

/// <summary>A State or organization. Regions and groups are today's, whatever day is asked about.</summary>
internal sealed record StateItem
{
    /// <summary>ISO 3166-1 alpha-3; EUE for the European Union; the former code of a dissolved State.</summary>
    public required string Code { get; init; }

    /// <summary>The name in the language of the answer; where the days of its names are known, that of the day asked about.</summary>
    public required string Name { get; init; }

    /// <summary>The formal name in English; where the days of its names are known, that of the day asked about.</summary>
    public required string? FormalName { get; init; }

    public required ParticipantKind Kind { get; init; }

    public required string? Iso2 { get; init; }

    /// <summary>The three-digit code of the United Nations Statistics Division (M49).</summary>
    public required string? M49 { get; init; }

    public required GroupReference? Region { get; init; }

    public required GroupReference? Subregion { get; init; }

    /// <summary>The regional group of the United Nations.</summary>
    public required GroupReference? UnGroup { get; init; }

    /// <summary>Least developed country.</summary>
    public required bool Ldc { get; init; }

    /// <summary>Landlocked developing country.</summary>
    public required bool Lldc { get; init; }

    /// <summary>Small island developing State.</summary>
    public required bool Sids { get; init; }

    /// <summary>Member of the United Nations on the day.</summary>
    public required bool UnMember { get; init; }

    /// <summary>When it could be a party in its own name; null for organizations. A dissolved State has an until.</summary>
    public required Period? State { get; init; }

    /// <summary>
    /// The code of the State that continues it under another name (RUS for SUN): its acts and standings are found there. Else null.
    /// </summary>
    public required string? ContinuedBy { get; init; }

    /// <summary>The codes of the States that followed it where it was dissolved (CZE and SVK after CSK); empty for any other.</summary>
    public required IReadOnlyList<string> SucceededBy { get; init; }

    /// <summary>What a reader should know of it: what became of a dissolved State, for example.</summary>
    public required string? Note { get; init; }

    public static StateItem Of(QueryContext context, Participant participant) => new()
    {
        Code = participant.Code,
        Name = ParticipantReference.Of(context, participant).Name,
        FormalName = context.Register.FormalNameOf(participant, context.AsOf),
        Kind = participant.Kind,
        Iso2 = participant.Iso2,
        M49 = participant.M49,
        Region = GroupReference.Of(context, Classification.Region, participant),
        Subregion = GroupReference.Of(context, Classification.Subregion, participant),
        UnGroup = GroupReference.Of(context, Classification.UnGroup, participant),
        Ldc = participant.Ldc,
        Lldc = participant.Lldc,
        Sids = participant.Sids,
        UnMember = Universe.UnMembers.Includes(participant, context.AsOf),
        State = Period.Of(participant.StateSince, participant.StateUntil),
        ContinuedBy = participant.ContinuedBy,
        SucceededBy = participant.Successors,
        Note = participant.Note,
    };
}

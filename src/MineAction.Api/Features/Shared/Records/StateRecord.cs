using MineAction.Api.Register;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Shared.Records;

/// <summary>A State or organization as the record holds it: what is sent to correct it, and the revision that recorded it.</summary>
internal sealed record StateRecord
{
    /// <summary>ISO 3166-1 alpha-3; EUE for the European Union; the former code of a dissolved State.</summary>
    public required string Code { get; init; }

    public required ParticipantKind Kind { get; init; }

    /// <summary>The formal name in English, today's.</summary>
    public required string? FormalName { get; init; }

    /// <summary>Today's names in the official languages of the United Nations, by language.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Its other names: official ones with their days, and all under which it is found.</summary>
    public required IReadOnlyList<OtherName> OtherNames { get; init; }

    public required string? Iso2 { get; init; }

    /// <summary>The three-digit code of the United Nations Statistics Division (M49).</summary>
    public required string? M49 { get; init; }

    /// <summary>When it could be a party in its own name; null for organizations.</summary>
    public required Period? State { get; init; }

    /// <summary>Its membership of the United Nations; null where it never was a member.</summary>
    public required Period? UnMembership { get; init; }

    /// <summary>Whether it belongs to the universe of all States while it exists; false for organizations.</summary>
    public required bool InAllStates { get; init; }

    /// <summary>The code of the State that continues it under another name; null for any other.</summary>
    public required string? ContinuedBy { get; init; }

    /// <summary>The codes of the States that followed it where it was dissolved; empty for any other.</summary>
    public required IReadOnlyList<string> SucceededBy { get; init; }

    /// <summary>The region of the United Nations Statistics Division (M49), today's, as all groups.</summary>
    public required string? Region { get; init; }

    public required string? Subregion { get; init; }

    public required string? IntermediateRegion { get; init; }

    /// <summary>The regional group of the United Nations.</summary>
    public required string? UnGroup { get; init; }

    /// <summary>Least developed country.</summary>
    public required bool Ldc { get; init; }

    /// <summary>Landlocked developing country.</summary>
    public required bool Lldc { get; init; }

    /// <summary>Small island developing State.</summary>
    public required bool Sids { get; init; }

    public required string? Note { get; init; }

    /// <summary>Where the facts about it come from; null where they are those of the whole list of shipped facts.</summary>
    public required ActionSource? Source { get; init; }

    /// <summary>The revision that recorded this version of it.</summary>
    public required int Revision { get; init; }

    public static StateRecord Of(StateVersion version)
    {
        var state = version.Participant;
        return new()
        {
            Code = state.Code,
            Kind = state.Kind,
            FormalName = state.FormalName,
            Names = version.Names.ToDictionary(name => name.Language, name => name.Name),
            OtherNames = [.. version.Aliases.Select(OtherName.Of)],
            Iso2 = state.Iso2,
            M49 = state.M49,
            State = Period.Of(state.StateSince, state.StateUntil),
            UnMembership = Period.Of(state.UnMemberSince, state.UnMemberUntil),
            InAllStates = state.InAllStates,
            ContinuedBy = state.ContinuedBy,
            SucceededBy = state.Successors,
            Region = state.Region,
            Subregion = state.Subregion,
            IntermediateRegion = state.IntermediateRegion,
            UnGroup = state.UnGroup,
            Ldc = state.Ldc,
            Lldc = state.Lldc,
            Sids = state.Sids,
            Note = state.Note,
            Source = state.Source is { } source ? ActionSource.Of(source) : null,
            Revision = state.Revision,
        };
    }
}

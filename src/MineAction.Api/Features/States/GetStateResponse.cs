using MineAction.Api.Features.Shared;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.States;

/// <summary>One State or organization across all instruments. Regions and groups are today's, whatever day is asked about.</summary>
internal sealed record GetStateResponse
{
    public required DateOnly AsOf { get; init; }

    public required int Revision { get; init; }

    public required bool Projected { get; init; }

    /// <summary>The last day of which the record knows of every instrument: later acts may be missing.</summary>
    public required DateOnly? DataThrough { get; init; }

    /// <summary>ISO 3166-1 alpha-3; EUE for the European Union; the former code of a dissolved State.</summary>
    public required string Code { get; init; }

    /// <summary>The code in the address, where it is that of a State that another continues under another name (SCG); else null.</summary>
    public required string? AskedAs { get; init; }

    /// <summary>The code of the State that continues it, whose facts and standings these are; null where askedAs is.</summary>
    public required string? ContinuedBy { get; init; }

    /// <summary>The codes of the States that followed it where it was dissolved; empty for any other.</summary>
    public required IReadOnlyList<string> SucceededBy { get; init; }

    /// <summary>The name in the language of the answer; where the days of its names are known, that of the day asked about.</summary>
    public required string Name { get; init; }

    /// <summary>The formal name in English; where the days of its names are known, that of the day asked about.</summary>
    public required string? FormalName { get; init; }

    /// <summary>The names in the six official languages of the United Nations, by language.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>
    /// Official names that it had before, whatever day is asked about, oldest first; those of a State that it continues too.
    /// </summary>
    public required IReadOnlyList<FormerName> FormerNames { get; init; }

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

    /// <summary>When it could be a party in its own name; null for organizations.</summary>
    public required Period? State { get; init; }

    /// <summary>Its membership of the United Nations; null where it never was a member.</summary>
    public required Period? UnMembership { get; init; }

    public required string? Note { get; init; }

    /// <summary>Its standing in every instrument, in the order of the register. In CSV and XLSX these are the rows.</summary>
    public required IReadOnlyList<StateStanding> Standings { get; init; }
}

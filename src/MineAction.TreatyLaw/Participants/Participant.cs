using MineAction.TreatyLaw.Actions;

namespace MineAction.TreatyLaw.Participants;

/// <summary>A State or regional organization that can act. Classifications are today's, whatever day is asked about.</summary>
public sealed record Participant
{
    /// <summary>ISO 3166-1 alpha-3, upper case; <c>EUE</c> for the European Union; the former code of a dissolved State.</summary>
    public required string Code { get; init; }

    public string? Iso2 { get; init; }

    /// <summary>The three-digit code of the United Nations Statistics Division (M49).</summary>
    public string? M49 { get; init; }

    public required ParticipantKind Kind { get; init; }

    public required string Name { get; init; }

    public string? FormalName { get; init; }

    /// <summary>First day of membership in the United Nations (inclusive).</summary>
    public DateOnly? UnMemberSince { get; init; }

    /// <summary>First day no longer a member (exclusive end).</summary>
    public DateOnly? UnMemberUntil { get; init; }

    /// <summary>First day on which it could be a party in its own name (inclusive).</summary>
    public DateOnly? StateSince { get; init; }

    /// <summary>First day on which the State no longer existed (exclusive end).</summary>
    public DateOnly? StateUntil { get; init; }

    /// <summary>
    /// The code of the State that continues this one under another name (SUN by RUS, SCG by SRB); null for any other. Its acts are recorded
    /// under that code, and it is in no universe beside it.
    /// </summary>
    public string? ContinuedBy { get; init; }

    /// <summary>
    /// The codes of the States that followed one that was dissolved, in their order and separated by spaces (CZE SVK after CSK); null for
    /// any other. Each acts in its own name.
    /// </summary>
    public string? SucceededBy { get; init; }

    /// <summary>The same, one by one.</summary>
    public IReadOnlyList<string> Successors => SucceededBy?.Split(' ') ?? [];

    /// <summary>
    /// Whether it ever belongs to the universe of all States; false for organizations and for States continued under another code.
    /// </summary>
    public required bool InAllStates { get; init; }

    public string? Region { get; init; }

    public string? Subregion { get; init; }

    public string? IntermediateRegion { get; init; }

    public string? UnGroup { get; init; }

    /// <summary>Least developed country.</summary>
    public bool Ldc { get; init; }

    /// <summary>Landlocked developing country.</summary>
    public bool Lldc { get; init; }

    /// <summary>Small island developing State.</summary>
    public bool Sids { get; init; }

    public string? Note { get; init; }

    /// <summary>Where the facts about it come from; null where they are those of the whole list (SOURCES.md).</summary>
    public Source? Source { get; init; }

    /// <summary>The revision of the register that recorded this version of it and of its names.</summary>
    public int Revision { get; init; }

    public bool IsOrganization => Kind == ParticipantKind.RegionalOrganization;

    /// <summary>Whether the State had been dissolved on or before <paramref name="day"/>.</summary>
    public bool HasEndedBy(DateOnly day) => StateUntil <= day;
}

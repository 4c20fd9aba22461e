namespace MineAction.Api.Features.EntryIntoForce;

/// <summary>How the instrument itself entered into force, or what was missing for it on the day asked about.</summary>
internal sealed record TreatyEntryIntoForce
{
    /// <summary>The day of entry into force; null while it is not decided.</summary>
    public required DateOnly? Date { get; init; }

    public required bool InForce { get; init; }

    /// <summary>Deposits needed.</summary>
    public required int Required { get; init; }

    /// <summary>Deposits that counted: up to the day the threshold was reached, or up to the day asked about.</summary>
    public required int Counted { get; init; }

    /// <summary>Deposits missing.</summary>
    public required int Missing { get; init; }

    /// <summary>Where the clause names the States whose deposits are needed: the codes of those that are missing; else empty.</summary>
    public required IReadOnlyList<string> MissingStates { get; init; }

    /// <summary>The day on which the threshold was reached.</summary>
    public required DateOnly? ReachedOn { get; init; }

    /// <summary>The participants that deposited on that day: the day reaches the threshold, not a State.</summary>
    public required IReadOnlyList<string> ReachedBy { get; init; }

    /// <summary>The day that the treaty's clause gives, where the depositary states another one.</summary>
    public required DateOnly? ComputedDate { get; init; }

    /// <summary>The clause, with the treaty whose article it is where it is another's: 2 of the Protocol, 5(3) of the Convention.</summary>
    public required string Article { get; init; }

    public required string Explanation { get; init; }
}

namespace MineAction.TreatyLaw.Instruments;

/// <summary>A convention, protocol, amended protocol or amendment that is joined separately, with the clauses that govern it.</summary>
public sealed record Instrument
{
    /// <summary>The slug under which callers know it: <c>apmbc</c>.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string ShortTitle { get; init; }

    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    public required InstrumentKind Kind { get; init; }

    /// <summary>The instrument it belongs to, by slug; null for a convention.</summary>
    public string? Parent { get; init; }

    /// <summary>The treaty's number in the depositary's collection: <c>XXVI-5</c>.</summary>
    public string? UntcReference { get; init; }

    public DateOnly? AdoptedOn { get; init; }

    public string? AdoptedAt { get; init; }

    /// <summary>First day on which it could be signed (inclusive); null where it is not signed.</summary>
    public DateOnly? OpenedForSignature { get; init; }

    /// <summary>Last day on which it could be signed (inclusive); null where signature has no end.</summary>
    public DateOnly? ClosedForSignature { get; init; }

    public string? SignaturePlaces { get; init; }

    /// <summary>The clause on signature, e.g. <c>15</c>.</summary>
    public string? SignatureArticle { get; init; }

    /// <summary>The day of entry into force that the depositary states. It prevails over the computed one.</summary>
    public DateOnly? StatedEntryIntoForce { get; init; }

    /// <summary>
    /// The day on which, by the depositary's own count, the threshold was reached, where it differs from the printed deposits.
    /// </summary>
    public DateOnly? StatedThresholdReachedOn { get; init; }

    public Registration? Registration { get; init; }

    /// <summary>Volume and page of the United Nations Treaty Series.</summary>
    public string? Unts { get; init; }

    public required string Depositary { get; init; }

    /// <summary>The authentic languages, as ISO 639-1 codes.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    public required EntryIntoForceClause EntryIntoForce { get; init; }

    public required ConsentClause ConsentBy { get; init; }

    public ProvisionalApplicationClause? ProvisionalApplication { get; init; }

    public ReservationsClause? Reservations { get; init; }

    public WithdrawalClause? Withdrawal { get; init; }

    public ProtocolsClause? AtLeastTwoProtocols { get; init; }
}

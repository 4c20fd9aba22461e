using System.Collections.Frozen;

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

    /// <summary>The treaty to which a participant must be a party before it can consent to be bound by this one.</summary>
    public NeedsClause? ConsentNeeds { get; init; }

    /// <summary>The treaty that a participant must have signed before it can sign this one.</summary>
    public NeedsClause? SignatureNeeds { get; init; }

    /// <summary>The treaty whose denunciation is this one's too.</summary>
    public EndsWithClause? EndsWith { get; init; }

    /// <summary>Whether it can be signed until its entry into force, that day not included (APMBC and CCM, article 15).</summary>
    public bool OpenUntilEntryIntoForce { get; init; }

    /// <summary>The other instruments, by slug, from whose status its own follows.</summary>
    public IEnumerable<string> DerivedFrom => new[] { EndsWith?.Instrument, EntryIntoForce.NotBefore }.OfType<string>();

    /// <summary>The other instruments, by slug, at which its rules on acts and parties look.</summary>
    public IEnumerable<string> LooksAt =>
    [
        .. DerivedFrom,
        .. new[] { ConsentNeeds?.Instrument, SignatureNeeds?.Instrument }.OfType<string>(),
        .. AtLeastTwoProtocols?.Among ?? [],
    ];

    /// <summary>
    /// What the treaties of the register are, by slug: a citation says of which of them an article is. Set by the register.
    /// </summary>
    internal IReadOnlyDictionary<string, InstrumentKind> Treaties { get; init; } = FrozenDictionary<string, InstrumentKind>.Empty;

    internal Articles Articles => new(this);
}

using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Storage.Facts;

/// <summary>An instrument with its clauses as files, the database and callers write it.</summary>
internal sealed record InstrumentDocument
{
    /// <summary>The slug under which callers know it; once published, it is not changed.</summary>
    public required string Id { get; init; }

    /// <summary>The official title.</summary>
    public required string Title { get; init; }

    /// <summary>The title that callers show.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>Other names in use.</summary>
    public IReadOnlyList<string>? AlsoKnownAs { get; init; }

    /// <summary>What it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The slug of the instrument it belongs to.</summary>
    public string? Parent { get; init; }

    /// <summary>Its number in the United Nations Treaty Collection.</summary>
    public string? Untc { get; init; }

    public DateOnly? AdoptedOn { get; init; }

    public string? AdoptedAt { get; init; }

    /// <summary>First day of signature (inclusive); left out where it is not signed.</summary>
    public DateOnly? OpenedForSignature { get; init; }

    /// <summary>Last day of signature (inclusive); left out where signature has no end.</summary>
    public DateOnly? ClosedForSignature { get; init; }

    public string? SignaturePlaces { get; init; }

    /// <summary>The article on signature.</summary>
    public string? SignatureArticle { get; init; }

    /// <summary>The day of entry into force that the depositary states; it prevails over the computed one.</summary>
    public DateOnly? StatedEntryIntoForce { get; init; }

    /// <summary>The day on which the depositary says that the threshold was reached.</summary>
    public DateOnly? StatedThresholdReachedOn { get; init; }

    public RegistrationDocument? Registration { get; init; }

    /// <summary>Volume and page of the United Nations Treaty Series.</summary>
    public string? Unts { get; init; }

    public required string Depositary { get; init; }

    /// <summary>The languages of its authentic texts.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    public required EntryIntoForceDocument EntryIntoForce { get; init; }

    public required ConsentDocument ConsentBy { get; init; }

    public ProvisionalApplicationDocument? ProvisionalApplication { get; init; }

    public ReservationsDocument? Reservations { get; init; }

    public WithdrawalDocument? Withdrawal { get; init; }

    /// <summary>Where consent to a convention needs consent to protocols of it.</summary>
    public ProtocolsDocument? AtLeastTwoProtocols { get; init; }

    /// <summary>Where consent to be bound needs a party to another treaty.</summary>
    public ConsentNeedsDocument? ConsentNeeds { get; init; }

    /// <summary>Where a signature needs one of another treaty.</summary>
    public SignatureNeedsDocument? SignatureNeeds { get; init; }

    /// <summary>Where leaving another treaty is leaving this one too.</summary>
    public EndsWithDocument? EndsWith { get; init; }

    /// <summary>Whether it can be signed until its entry into force, that day not included; left out for false.</summary>
    public bool? OpenUntilEntryIntoForce { get; init; }

    /// <summary>Registration under Article 102 of the Charter of the United Nations.</summary>
    public sealed record RegistrationDocument(string Number, DateOnly? Date);

    /// <summary>
    /// How long after a deposit something takes effect: first-day-of-month-after or months-after with months, days-after or
    /// first-day-of-month-after-days with days.
    /// </summary>
    public sealed record DelayDocument
    {
        /// <summary>first-day-of-month-after, months-after, days-after or first-day-of-month-after-days.</summary>
        public required string Kind { get; init; }

        /// <summary>The number of months, for the first two.</summary>
        public int? Months { get; init; }

        /// <summary>The number of days, for the last two; 0 days after is the day of the deposit itself.</summary>
        public int? Days { get; init; }
    }

    /// <summary>
    /// The delay for those that join after the threshold was reached, counted from their own deposit; of is the treaty of the article where
    /// it is not the instrument's own.
    /// </summary>
    public sealed record LaterJoinersDocument(DelayDocument Delay, string Article, string? Of = null);

    /// <summary>An article of the treaty.</summary>
    public sealed record ArticleDocument(string Article);

    /// <summary>How many deposits bring the instrument into force, and when.</summary>
    public sealed record EntryIntoForceDocument
    {
        /// <summary>Deposits needed; left out where states names whose.</summary>
        public int? Threshold { get; init; }

        /// <summary>The codes of the States whose deposits are needed, where the treaty names them instead of a number.</summary>
        public IReadOnlyList<string>? States { get; init; }

        public required DelayDocument Delay { get; init; }

        public required string Article { get; init; }

        public required LaterJoinersDocument LaterJoiners { get; init; }

        /// <summary>Where deposits of regional organizations do not count towards the threshold.</summary>
        public ArticleDocument? OrganizationsDoNotCount { get; init; }

        public string? Note { get; init; }

        /// <summary>The slug of an instrument before which this one cannot enter into force.</summary>
        public string? NotBefore { get; init; }

        /// <summary>The slug of the treaty of the article, where it is not the instrument's own.</summary>
        public string? Of { get; init; }

        /// <summary>The instrument's own article that refers to that one.</summary>
        public string? Through { get; init; }
    }

    /// <summary>
    /// The acts by which participants consent to be bound, by their codes; any where the treaty makes no difference between signatories and
    /// others. A list that is left out allows none.
    /// </summary>
    public sealed record ConsentDocument
    {
        public IReadOnlyList<string>? Signatories { get; init; }

        public IReadOnlyList<string>? SignatoryOrganizations { get; init; }

        public IReadOnlyList<string>? Others { get; init; }

        public IReadOnlyList<string>? Any { get; init; }

        public required string Article { get; init; }

        /// <summary>The slug of the treaty of the article, where it is not the instrument's own.</summary>
        public string? Of { get; init; }
    }

    /// <summary>
    /// What a State may declare to apply before the instrument is in force for it, with its consent or already with its signature.
    /// </summary>
    public sealed record ProvisionalApplicationDocument(string Article, string What, bool? WithSignature = null);

    /// <summary>Whether the instrument admits reservations, and whether only those compatible with its object and purpose.</summary>
    public sealed record ReservationsDocument(bool Allowed, string Article, bool? UnlessIncompatible = null);

    /// <summary>How a party leaves; the delay is counted from the receipt of the notice.</summary>
    public sealed record WithdrawalDocument(
        DelayDocument Delay,
        string Article,
        bool DeferredWhileInArmedConflict,
        bool? DeferredWhileOccupied = null,
        bool? DeferredDuringUnitedNationsFunctions = null,
        string? Of = null);

    /// <summary>The treaty to which one must be a party to consent to this one.</summary>
    public sealed record ConsentNeedsDocument(string PartyTo, string Article, string? Of = null);

    /// <summary>The treaty that one must have signed to sign this one.</summary>
    public sealed record SignatureNeedsDocument(string SignatoryOf, string Article, string? Of = null);

    /// <summary>The treaty whose denunciation is this one's too.</summary>
    public sealed record EndsWithDocument(string Instrument, string Article, string? Of = null, string? Why = null);

    /// <summary>The protocols of which consent to two at least is needed.</summary>
    public sealed record ProtocolsDocument(string Article, IReadOnlyList<string> Among);

    /// <exception cref="FormatException">A kind is not one the law knows, or a delay lacks its number.</exception>
    public Instrument ToInstrument() => new()
    {
        Id = Id,
        Title = Title,
        ShortTitle = ShortTitle,
        AlsoKnownAs = AlsoKnownAs ?? [],
        Kind = Code<InstrumentKind>.Parse(Kind),
        Parent = Parent,
        UntcReference = Untc,
        AdoptedOn = AdoptedOn,
        AdoptedAt = AdoptedAt,
        OpenedForSignature = OpenedForSignature,
        ClosedForSignature = ClosedForSignature,
        SignaturePlaces = SignaturePlaces,
        SignatureArticle = SignatureArticle,
        StatedEntryIntoForce = StatedEntryIntoForce,
        StatedThresholdReachedOn = StatedThresholdReachedOn,
        Registration = Registration is null ? null : new Registration(Registration.Number, Registration.Date),
        Unts = Unts,
        Depositary = Depositary,
        Languages = Languages ?? [],
        EntryIntoForce = new EntryIntoForceClause(
            EntryIntoForce.States?.Count ?? EntryIntoForce.Threshold
                ?? throw new FormatException("The entry into force needs a threshold, or the States whose deposits are needed."),
            DelayOf(EntryIntoForce.Delay),
            EntryIntoForce.Article,
            DelayOf(EntryIntoForce.LaterJoiners.Delay),
            EntryIntoForce.LaterJoiners.Article,
            EntryIntoForce.OrganizationsDoNotCount?.Article,
            EntryIntoForce.NotBefore,
            EntryIntoForce.Note)
        {
            States = EntryIntoForce.States ?? [],
            Of = EntryIntoForce.Of,
            Through = EntryIntoForce.Through,
            LaterJoinersOf = EntryIntoForce.LaterJoiners.Of,
        },
        ConsentBy = new ConsentClause(
            KindsOf(ConsentBy.Signatories),
            KindsOf(ConsentBy.SignatoryOrganizations),
            KindsOf(ConsentBy.Others),
            KindsOf(ConsentBy.Any),
            ConsentBy.Article)
        {
            Of = ConsentBy.Of,
        },
        ProvisionalApplication = ProvisionalApplication is null ? null : new(
            ProvisionalApplication.Article, ProvisionalApplication.What, ProvisionalApplication.WithSignature == true),
        Reservations = Reservations is null ? null : new(
            Reservations.Allowed, Reservations.Article, Reservations.UnlessIncompatible == true),
        Withdrawal = Withdrawal is null ? null : new(DelayOf(Withdrawal.Delay), Withdrawal.Article, Withdrawal.DeferredWhileInArmedConflict)
        {
            DeferredWhileOccupied = Withdrawal.DeferredWhileOccupied == true,
            DeferredDuringUnitedNationsFunctions = Withdrawal.DeferredDuringUnitedNationsFunctions == true,
            Of = Withdrawal.Of,
        },
        AtLeastTwoProtocols = AtLeastTwoProtocols is null ? null : new(AtLeastTwoProtocols.Article, AtLeastTwoProtocols.Among),
        ConsentNeeds = ConsentNeeds is null ? null : new(ConsentNeeds.PartyTo, ConsentNeeds.Article, ConsentNeeds.Of),
        SignatureNeeds = SignatureNeeds is null ? null : new(SignatureNeeds.SignatoryOf, SignatureNeeds.Article, SignatureNeeds.Of),
        EndsWith = EndsWith is null ? null : new(EndsWith.Instrument, EndsWith.Article, EndsWith.Of, EndsWith.Why),
        OpenUntilEntryIntoForce = OpenUntilEntryIntoForce == true,
    };

    public static InstrumentDocument Of(Instrument instrument) => new()
    {
        Id = instrument.Id,
        Title = instrument.Title,
        ShortTitle = instrument.ShortTitle,
        AlsoKnownAs = instrument.AlsoKnownAs,
        Kind = Code<InstrumentKind>.Of(instrument.Kind),
        Parent = instrument.Parent,
        Untc = instrument.UntcReference,
        AdoptedOn = instrument.AdoptedOn,
        AdoptedAt = instrument.AdoptedAt,
        OpenedForSignature = instrument.OpenedForSignature,
        ClosedForSignature = instrument.ClosedForSignature,
        SignaturePlaces = instrument.SignaturePlaces,
        SignatureArticle = instrument.SignatureArticle,
        StatedEntryIntoForce = instrument.StatedEntryIntoForce,
        StatedThresholdReachedOn = instrument.StatedThresholdReachedOn,
        Registration = instrument.Registration is { } registration ? new(registration.Number, registration.Date) : null,
        Unts = instrument.Unts,
        Depositary = instrument.Depositary,
        Languages = instrument.Languages,
        EntryIntoForce = new()
        {
            Threshold = instrument.EntryIntoForce.States.Count > 0 ? null : instrument.EntryIntoForce.Threshold,
            States = instrument.EntryIntoForce.States.Count > 0 ? instrument.EntryIntoForce.States : null,
            Delay = DocumentOf(instrument.EntryIntoForce.Delay),
            Article = instrument.EntryIntoForce.Article,
            LaterJoiners = new(
                DocumentOf(instrument.EntryIntoForce.LaterJoiners),
                instrument.EntryIntoForce.LaterJoinersArticle,
                instrument.EntryIntoForce.LaterJoinersOf),
            OrganizationsDoNotCount = instrument.EntryIntoForce.OrganizationsDoNotCountArticle is { } article ? new(article) : null,
            Note = instrument.EntryIntoForce.Note,
            NotBefore = instrument.EntryIntoForce.NotBefore,
            Of = instrument.EntryIntoForce.Of,
            Through = instrument.EntryIntoForce.Through,
        },
        ConsentBy = new()
        {
            Signatories = CodesOf(instrument.ConsentBy.Signatories),
            SignatoryOrganizations = CodesOf(instrument.ConsentBy.SignatoryOrganizations),
            Others = CodesOf(instrument.ConsentBy.Others),
            Any = CodesOf(instrument.ConsentBy.Any),
            Article = instrument.ConsentBy.Article,
            Of = instrument.ConsentBy.Of,
        },
        ProvisionalApplication = instrument.ProvisionalApplication is { } provisional
            ? new(provisional.Article, provisional.What, OrLeftOut(provisional.WithSignature))
            : null,
        Reservations = instrument.Reservations is { } reservations
            ? new(reservations.Allowed, reservations.Article, OrLeftOut(reservations.UnlessIncompatible))
            : null,
        Withdrawal = instrument.Withdrawal is { } withdrawal
            ? new(
                DocumentOf(withdrawal.Delay),
                withdrawal.Article,
                withdrawal.DeferredWhileInArmedConflict,
                OrLeftOut(withdrawal.DeferredWhileOccupied),
                OrLeftOut(withdrawal.DeferredDuringUnitedNationsFunctions),
                withdrawal.Of)
            : null,
        AtLeastTwoProtocols = instrument.AtLeastTwoProtocols is { } protocols ? new(protocols.Article, protocols.Among) : null,
        ConsentNeeds = instrument.ConsentNeeds is { } party ? new(party.Instrument, party.Article, party.Of) : null,
        SignatureNeeds = instrument.SignatureNeeds is { } signatory ? new(signatory.Instrument, signatory.Article, signatory.Of) : null,
        EndsWith = instrument.EndsWith is { } ends ? new(ends.Instrument, ends.Article, ends.Of, ends.Why) : null,
        OpenUntilEntryIntoForce = OrLeftOut(instrument.OpenUntilEntryIntoForce),
    };

    private static bool? OrLeftOut(bool holds) => holds ? true : null;

    private static string[]? CodesOf(IReadOnlyList<TreatyActionKind> kinds) =>
        kinds.Count == 0 ? null : [.. kinds.Select(Code<TreatyActionKind>.Of)];

    private static DelayDocument DocumentOf(Delay delay) => delay switch
    {
        Delay.FirstDayOfMonthAfter first => new() { Kind = "first-day-of-month-after", Months = first.Months },
        Delay.MonthsAfter months => new() { Kind = "months-after", Months = months.Months },
        Delay.DaysAfter days => new() { Kind = "days-after", Days = days.Days },
        Delay.FirstDayOfMonthAfterDays days => new() { Kind = "first-day-of-month-after-days", Days = days.Days },
        _ => throw new ArgumentOutOfRangeException(nameof(delay), delay, "No such delay."),
    };

    private static TreatyActionKind[] KindsOf(IReadOnlyList<string>? codes) => [.. (codes ?? []).Select(Code<TreatyActionKind>.Parse)];

    private static Delay DelayOf(DelayDocument delay) => delay switch
    {
        { Kind: "first-day-of-month-after", Months: > 0 } => new Delay.FirstDayOfMonthAfter(delay.Months.Value),
        { Kind: "months-after", Months: > 0 } => new Delay.MonthsAfter(delay.Months.Value),
        { Kind: "days-after", Days: >= 0 } => new Delay.DaysAfter(delay.Days.Value),
        { Kind: "first-day-of-month-after-days", Days: >= 0 } => new Delay.FirstDayOfMonthAfterDays(delay.Days.Value),
        _ => throw new FormatException(
            "A delay is 'first-day-of-month-after' or 'months-after' with months of 1 or more, or 'days-after' or "
                + $"'first-day-of-month-after-days' with days of 0 or more; not '{delay.Kind}'."),
    };
}

namespace MineAction.TreatyLaw.Actions;

/// <summary>One dated act of one participant towards one instrument.</summary>
public sealed record TreatyAction
{
    public required long Id { get; init; }

    /// <summary>The instrument's slug.</summary>
    public required string Instrument { get; init; }

    /// <summary>The participant's code: <c>AFG</c>.</summary>
    public required string Participant { get; init; }

    public required TreatyActionKind Kind { get; init; }

    /// <summary>
    /// The day of the act: of signature, of deposit, of the depositary's receipt. Null where unknown; such an act never changes a count.
    /// </summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day of effect where the depositary or the law of succession states one. It beats the treaty's rule.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>
    /// A withdrawal whose effect waits for the end of an armed conflict: it has none until <see cref="EffectiveOn"/> is recorded.
    /// </summary>
    public bool EffectDeferred { get; init; }

    /// <summary>Whether States dispute it.</summary>
    public bool Contested { get; init; }

    public string? Note { get; init; }

    public required Source Source { get; init; }

    /// <summary>The revision of the register that recorded this version.</summary>
    public int Revision { get; init; }

    /// <summary>The instant, UTC, at which that revision was recorded.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>
    /// Acts in the order in which they were done: by day, acts of unknown day last; then by kind (signature before ratification); then as
    /// recorded.
    /// </summary>
    public static readonly Comparer<TreatyAction> InOrder = Comparer<TreatyAction>.Create(static (a, b) =>
    {
        var byDay = (a.Date ?? DateOnly.MaxValue).CompareTo(b.Date ?? DateOnly.MaxValue);
        if (byDay != 0)
            return byDay;
        var byKind = a.Kind.CompareTo(b.Kind);
        return byKind != 0 ? byKind : a.Id.CompareTo(b.Id);
    });
}

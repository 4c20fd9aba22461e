using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Planning;

/// <summary>
/// Matching of a document's acts with the register's, for one participant and one instrument. The surest matches are made first, so that a
/// ratification that moved by a day does not take the place of one that did not move.
/// </summary>
internal sealed class ActMatching
{
    private readonly IReadOnlyList<TreatyAction> _recorded;
    private readonly List<TreatyAction> _left;

    /// <param name="stated">The acts that the document states.</param>
    /// <param name="recorded">All acts that the register has of the participant towards the instrument.</param>
    /// <param name="takesEffectOn">The day that the law gives to a recorded act.</param>
    public ActMatching(IEnumerable<ImportedAct> stated, IReadOnlyList<TreatyAction> recorded, Func<TreatyAction, DateOnly?> takesEffectOn)
    {
        _recorded = recorded;
        _left = [.. recorded];
        Func<ImportedAct, TreatyAction, bool>[] kinds =
        [
            (act, other) => act.Act.Id == other.Id && act.Agrees(other, takesEffectOn(other)),
            (act, other) => act.Agrees(other, takesEffectOn(other)),
            (act, other) => act.Act.Id == other.Id,
            (act, other) => act.Act.Kind == other.Kind && act.Act.Date == other.Date,
            Excludes,
        ];
        New = [.. stated];
        foreach (var isMatch in kinds)
            Match(isMatch);
        Agreeing = [.. Matched.Where(pair => pair.Act.Agrees(pair.Recorded, takesEffectOn(pair.Recorded)))];
    }

    /// <summary>The acts that both have, whether or not they say the same.</summary>
    public List<(ImportedAct Act, TreatyAction Recorded)> Matched { get; } = [];

    /// <summary>Those of <see cref="Matched"/> of which both say the same.</summary>
    public IReadOnlyList<(ImportedAct Act, TreatyAction Recorded)> Agreeing { get; }

    /// <summary>The acts that only the document has.</summary>
    public List<ImportedAct> New { get; private set; }

    /// <summary>
    /// The acts that only the register has. An act of a membership that has ended, where a later one followed, is not among them: a status
    /// table is the last state, not a history.
    /// </summary>
    public IEnumerable<TreatyAction> NotStated => _left.Where(act => !_recorded.Any(later =>
        later.Kind.IsConsent() && later.Date > act.Date && HasBetween(act.Date, later.Date, TreatyActionKind.Withdrawal)));

    private void Match(Func<ImportedAct, TreatyAction, bool> isMatch)
    {
        var unmatched = new List<ImportedAct>();
        foreach (var act in New)
        {
            if (_left.Find(other => isMatch(act, other)) is { } recorded)
            {
                _left.Remove(recorded);
                Matched.Add((act, recorded));
            }
            else
            {
                unmatched.Add(act);
            }
        }

        New = unmatched;
    }

    // Somebody signs once, and consents once to one membership: two days for it contradict each other. It can declare on many days.
    private bool Excludes(ImportedAct act, TreatyAction recorded)
    {
        var (stated, day, other) = (act.Act.Kind, act.Act.Date, recorded.Date);
        if (day is null || other is null)
            return false;
        if (stated.IsConsent() && recorded.Kind.IsConsent())
            return !HasBetween(day, other, TreatyActionKind.Withdrawal);
        if (stated != recorded.Kind)
            return false;
        return stated switch
        {
            TreatyActionKind.Signature => true,
            TreatyActionKind.ProvisionalApplication => !HasBetween(day, other, TreatyActionKind.Withdrawal),
            TreatyActionKind.Withdrawal => !_recorded.Any(consent => consent.Kind.IsConsent() && IsBetween(consent.Date, day, other)),
            _ => false,
        };
    }

    private bool HasBetween(DateOnly? one, DateOnly? other, TreatyActionKind kind) =>
        _recorded.Any(act => act.Kind == kind && IsBetween(act.Date, one, other));

    private static bool IsBetween(DateOnly? day, DateOnly? one, DateOnly? other) =>
        (one <= day && day <= other) || (other <= day && day <= one);
}

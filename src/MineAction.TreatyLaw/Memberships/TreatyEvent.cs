using MineAction.TreatyLaw.Actions;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>One thing that happened to one participant's standing.</summary>
/// <param name="Day">The day from which it holds.</param>
/// <param name="Participant">The participant's code.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Action">The act that caused it; null where the end of the State did.</param>
public sealed record TreatyEvent(DateOnly Day, string Participant, TreatyEventKind Kind, TreatyAction? Action)
{
    /// <summary>Whether it belongs to a membership that begins on this very day, with the end of the one before it.</summary>
    internal bool Resumes { get; init; }

    /// <summary>
    /// By day, then kind, then participant; what a participant begins anew on the day on which it leaves comes after its leaving.
    /// </summary>
    public static readonly Comparer<TreatyEvent> InOrder = Comparer<TreatyEvent>.Create(static (a, b) =>
    {
        var byDay = a.Day.CompareTo(b.Day);
        if (byDay != 0)
            return byDay;
        var byKind = (a.Resumes, a.Kind).CompareTo((b.Resumes, b.Kind));
        return byKind != 0 ? byKind : string.CompareOrdinal(a.Participant, b.Participant);
    });
}

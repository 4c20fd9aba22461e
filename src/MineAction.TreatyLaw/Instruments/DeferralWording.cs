using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Instruments;

/// <summary>For what the effect of a withdrawal waits, in words.</summary>
/// <param name="Situation">"in an armed conflict".</param>
/// <param name="End">What must come first: "the end of the conflict".</param>
/// <param name="Deferred">That the effect is deferred, complete in itself.</param>
internal sealed record DeferralWording(Sentence Situation, Sentence End, Sentence Deferred)
{
    private static readonly DeferralWording ArmedConflict = new(
        new("in an armed conflict", "dans un conflit armé"),
        new("the end of the conflict", "la fin du conflit"),
        new(
            "The effect is deferred until the end of the armed conflict in which the withdrawing State is engaged.",
            "L'effet est différé jusqu'à la fin du conflit armé dans lequel l'État qui se retire est engagé."));

    public static DeferralWording Of(WithdrawalClause? clause)
    {
        if (clause is not { DeferredWhileOccupied: true })
            return ArmedConflict;
        var functions = clause.DeferredDuringUnitedNationsFunctions
            ? new Sentence(
                " and the functions of United Nations forces or missions in the area have ended",
                " et que les forces ou missions des Nations Unies aient cessé d'exercer leurs fonctions dans la région")
            : new("", "");
        var end = new Sentence(
            "the end of the armed conflict or occupation, in any case not before the protected persons are finally released"
                + functions.English,
            "la fin du conflit armé ou de l'occupation, en tout cas pas avant que les personnes protégées aient été définitivement libérées"
                + functions.French);
        return new(
            new("in an armed conflict or occupation", "dans un conflit armé ou une occupation"),
            end,
            new($"The effect is deferred until {end.English}.", $"L'effet est différé jusqu'à {end.French}."));
    }
}

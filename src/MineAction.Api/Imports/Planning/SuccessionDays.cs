using MineAction.Api.Http.Localization;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Planning;

/// <summary>
/// Successions of which a table gives the deposit alone: they take effect when the State began, which the table does not say. The day is
/// offered, and recorded where the finding is accepted by its number.
/// </summary>
internal static class SuccessionDays
{
    /// <param name="added">What the document would add, in order.</param>
    /// <param name="register">The register.</param>
    public static IEnumerable<Finding> Offer(IReadOnlyList<TreatyAction> added, TreatyRegister register)
    {
        foreach (var (act, index) in added.Select(static (act, index) => (act, index)))
        {
            var participant = register.Participants[act.Participant];
            if (act.Kind != TreatyActionKind.Succession || act.EffectiveOn is not null || participant.StateSince is not { } beginning)
                continue;
            yield return Finding.Warning(null, participant.Name, "effectiveOn",
                $"The succession has no day of effect. Accepted by this number, it is recorded with that of the State's beginning, "
                + $"{Localizer.InEnglish(beginning)}.") with
            {
                Added = index + 1,
                Offers = beginning,
            };
        }
    }
}

using MineAction.Api.Http.Localization;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Planning;

/// <summary>
/// Whether the register has something from a newer source than the document: what an older page says else may have been corrected since.
/// </summary>
internal static class NewerSource
{
    /// <param name="document">The document.</param>
    /// <param name="instrument">The instrument's slug.</param>
    /// <param name="added">What the document would add.</param>
    /// <param name="changed">What it would change.</param>
    /// <param name="recorded">Everything that the register has of the instrument.</param>
    /// <param name="source">The depositary's documents of the treaty.</param>
    public static IEnumerable<Finding> Check(
        StatusDocument document,
        string instrument,
        IReadOnlyList<TreatyAction> added,
        IReadOnlyList<ChangedAct> changed,
        IReadOnlyList<TreatyAction> recorded,
        DocumentSource source)
    {
        var older = changed.Where(change =>
            change.Before.Source.AccessedOn > (document.StatusAsAt ?? change.After.Source.AccessedOn)).ToList();
        var newestPage = recorded.Where(act => source.Includes(act.Source)).Max(static act => act.Source.AccessedOn);
        // A newer page would have the consent or withdrawal, if it still held.
        var statusActs = newestPage > document.StatusAsAt ? added.Where(static act => IsOfStatus(act.Kind)).ToList() : [];
        if (older.Count + statusActs.Count == 0)
            yield break;
        var newest = older.Select(static change => change.Before.Source.AccessedOn).Append(newestPage).Max()!.Value;
        var day = document.StatusAsAt is { } asAt ? $"of {Localizer.InEnglish(asAt)}" : "of a day before";
        yield return Finding.Warning(null, null, "statusAsAt",
            $"The document is {day}; of {instrument} it would change {older.Count} acts and add {statusActs.Count} acts of status, and the "
            + $"register has newer sources, to {Localizer.InEnglish(newest)}. Applied only with accept=older.") with
        {
            Awaits = ImportAcceptance.Older,
        };
    }

    private static bool IsOfStatus(TreatyActionKind kind) =>
        kind.IsConsent() || kind is TreatyActionKind.Signature or TreatyActionKind.Withdrawal or TreatyActionKind.WithdrawalRetracted;
}

using MineAction.Api.Http.Localization;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Imports.Planning;

/// <summary>
/// The plan checked by itself: the register as it would stand with everything in it, against what the document says above its table.
/// </summary>
internal static class PlanChecks
{
    /// <param name="document">The document.</param>
    /// <param name="register">The register as it stands.</param>
    /// <param name="participants">Whom the document names.</param>
    /// <param name="tables">What the document would do to it; the document's own treaty first.</param>
    public static IEnumerable<Finding> Check(
        StatusDocument document, TreatyRegister register, DocumentParticipants participants, IReadOnlyList<TablePlan> tables)
    {
        if (document.Format == SourceFormat.Csv || tables.Count == 0)
            return [];
        var planned = Planned(register, tables).StatusOf(tables[0].Target.Instrument)!;
        return [.. EntryIntoForce(document, planned), .. Counts(document, planned, participants)];
    }

    private static TreatyRegister Planned(TreatyRegister register, IReadOnlyList<TablePlan> tables)
    {
        var changed = tables.SelectMany(static table => table.Changed).ToDictionary(static change => change.Before.Id, static change =>
            change.After);
        var next = register.Actions.Max(static action => (long?)action.Id) ?? 0;
        var added = tables.SelectMany(static table => table.Added).Select((action, index) => action with
        {
            Id = next + index
            + 1
        }).ToList();
        return changed.Count + added.Count == 0
            ? register
            : new TreatyRegister(register.Facts with
            {
                Actions = [.. register.Actions.Select(action => changed.GetValueOrDefault(action.Id, action)), .. added],
            });
    }

    private static IEnumerable<Finding> EntryIntoForce(StatusDocument document, TreatyStatus planned)
    {
        if (document.EntryIntoForceOn is not { } printed)
            yield break;
        var law = planned.EntryIntoForce;
        if (law.Date != printed)
        {
            yield return Finding.Warning(null, null, "Entry into force",
                $"The document says {InWords(printed)}; by the register, with the document applied, it is {InWords(law.Date)}.");
        }
        else if (law.ComputedOn != printed)
        {
            yield return Finding.Info(null, null, "Entry into force",
                $"The document says {InWords(printed)}, as the register does; the deposits alone give {InWords(law.ComputedOn)}.");
        }
    }

    // The page's line counts who is a party on its day, and so does the register; a page may be slow to put brackets round who has left.
    private static IEnumerable<Finding> Counts(StatusDocument document, TreatyStatus planned, DocumentParticipants participants)
    {
        if (document.StatusAsAt is not { } day)
            return [];
        var tally = planned.Curve.On(day);
        var gone = document.Tables[0].Rows.Where(row => !row.IsBracketed && HasLeft(row, planned, participants, day)).ToList();
        var (signed, bound) = (
            gone.Count(static row => row.Acts.Any(static act => act.Kind == TreatyActionKind.Signature)),
            gone.Count(static row => row.Consent is not null));
        return
        [
            .. Compare("Signatories", document.StatedSignatories, tally.Signatories, signed, day),
            .. Compare("Parties", document.StatedParties, tally.Parties, bound, day),
        ];
    }

    private static bool HasLeft(StatusRow row, TreatyStatus planned, DocumentParticipants participants, DateOnly day) =>
        participants.CodeOf(row.Participant) is { } code
        && planned.Histories.TryGetValue(code, out var history)
        && history.StatusOn(day) == ParticipantStatus.Withdrawn;

    private static IEnumerable<Finding> Compare(string field, int? stated, int counted, int notInBrackets, DateOnly day)
    {
        if (stated is null || stated == counted)
            yield break;
        var problem = $"The document says {stated}; the register, with the document applied, has {counted} on {InWords(day)}.";
        yield return stated == counted + notInBrackets
            ? Finding.Info(null, null, field, $"{problem} The document has no brackets yet round {notInBrackets} that had left by then.")
            : Finding.Warning(null, null, field, problem);
    }

    private static string InWords(DateOnly? day) => day is { } known ? Localizer.InEnglish(known) : "no day yet";
}

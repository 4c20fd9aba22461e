using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>Extensions to territories and exclusions of them: of a day of their own, or made with the deposit.</summary>
internal static partial class TerritorialNote
{
    public static IReadOnlyList<NotedAct> Read(NotePassage passage)
    {
        if (!Territory().IsMatch(passage.Text))
            return [];
        var notified = Notified().Match(passage.Text);
        if (notified.Success)
            return passage.RowOf(notified.Groups["state"]) is { } row && PrintedDate.TryRead(notified.Groups["day"].Value) is { } day
                ? [passage.ActOf(row.Participant, TreatyActionKind.TerritorialApplication, day)]
                : [];
        var withDeposit = WithDeposit().Match(passage.Text);
        return withDeposit.Success && passage.RowOf(withDeposit.Groups["state"]) is { Consent.Date: { } deposited } depositor
            ? [passage.ActOf(depositor.Participant, TreatyActionKind.TerritorialApplication, deposited)]
            : [];
    }

    [GeneratedRegex(
        @"Territorial Application|territorial exclusion|\bExtension to\b|\b(?:apply|applies|extend|extends|extended) to\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Territory();

    [GeneratedRegex(
        @"^(?:Subsequently, )?[Oo]n (?<day>" + PrintedDate.Pattern + @")" +
        @"(?:: Extension to\b|,? " + NotePassage.Government + " (?:informed|notified) the Secretary-General)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Notified();

    // "Upon its Approval of the Treaty, the Government of Denmark notified …",
    // "With a territorial exclusion", "With the following declaration".
    [GeneratedRegex(
        @"^(?:Upon its (?:ratification|acceptance|approval|accession)\b[^.]{0,60}?\b" +
        NotePassage.Government + " notified the Secretary-General" +
        "|With (?:a territorial exclusion|the following declaration))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WithDeposit();
}

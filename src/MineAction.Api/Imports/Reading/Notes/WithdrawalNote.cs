using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>
/// "On 27 June 2025, the Government of the Republic of Estonia deposited … a notification of withdrawal … The withdrawal took effect for
/// Estonia on 27 December 2025": the day of receipt and the day of effect, which the table itself never shows.
/// </summary>
internal static partial class WithdrawalNote
{
    public static IReadOnlyList<NotedAct> Read(NotePassage passage)
    {
        var notice = Notice().Match(passage.Text);
        if (!notice.Success
            || passage.RowOf(notice.Groups["state"]) is not { } row
            || PrintedDate.TryRead(notice.Groups["day"].Value) is not { } day)
            return [];
        var effectiveOn = PrintedDate.TryRead(Effect().Match(passage.Text).Groups["day"].Value);
        return [passage.ActOf(row.Participant, TreatyActionKind.Withdrawal, day, effectiveOn)];
    }

    [GeneratedRegex(
        @"^(?:Subsequently, )?[Oo]n (?<day>" + PrintedDate.Pattern + @"),? " + NotePassage.Government +
        @" (?:deposited with the Secretary-General a notification of (?:withdrawal|denunciation)" +
        @"|(?:informed|notified) the Secretary-General of its (?:decision|intention) to (?:withdraw from|denounce)\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    [GeneratedRegex(
        "(?:(?:withdrawal|denunciation) (?:took|takes|will take|shall take) effect(?: for [^.]{1,80}?)? on|with effect from) " +
        "(?<day>" + PrintedDate.Pattern + ")",
        RegexOptions.CultureInvariant)]
    private static partial Regex Effect();
}

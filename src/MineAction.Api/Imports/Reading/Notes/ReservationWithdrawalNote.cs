using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>
/// "On 18 March 2015, the Government of El Salvador informed the Secretary-General that it had decided to withdraw the following
/// Reservation".
/// </summary>
internal static partial class ReservationWithdrawalNote
{
    public static IReadOnlyList<NotedAct> Read(NotePassage passage)
    {
        var match = Notice().Match(passage.Text);
        return match.Success && passage.RowOf(match.Groups["state"]) is { } row && PrintedDate.TryRead(match.Groups["day"].Value) is { } day
            ? [passage.ActOf(row.Participant, TreatyActionKind.ReservationWithdrawal, day)]
            : [];
    }

    [GeneratedRegex(
        @"^On (?<day>" + PrintedDate.Pattern + @"),? " + NotePassage.Government +
        " (?:informed|notified) the Secretary-General (?:that it had decided|of its decision) " +
        "to withdraw (?:the|its)[^.:]{0,60}?(?:reservation|declaration)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Notice();
}

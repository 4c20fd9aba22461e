using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>"A signature was affixed on behalf of … on 2 November 1982, i.e. after the time-limit … The signature was cancelled".</summary>
internal static partial class CancelledSignatureNote
{
    public static IReadOnlyList<NotedAct> Read(NotePassage passage)
    {
        var match = Affixed().Match(passage.Text);
        return match.Success && passage.RowOf(match.Groups["state"]) is { } row && PrintedDate.TryRead(match.Groups["day"].Value) is { } day
            ? [passage.ActOf(row.Participant, TreatyActionKind.SignatureCancelled, day)]
            : [];
    }

    [GeneratedRegex(
        "^A signature was affixed on behalf of (?:the )?(?<state>[^.,;:]{1,80}?) on (?<day>" + PrintedDate.Pattern + ")" +
        ".*?The signature was cancelled",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Affixed();
}

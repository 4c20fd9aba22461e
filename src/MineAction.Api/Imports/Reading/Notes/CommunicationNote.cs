using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>
/// "On 9 January 2020, the Secretary-General received a communication from the Government of Mauritius". A communication on another
/// State's declaration stands under that State's name; it is none of its acts, and is not read as one.
/// </summary>
internal static partial class CommunicationNote
{
    public static IReadOnlyList<NotedAct> Read(NotePassage passage)
    {
        var match = Communication().Match(passage.Text);
        return match.Success && passage.RowOf(match.Groups["state"]) is { } row && PrintedDate.TryRead(match.Groups["day"].Value) is { } day
            ? [passage.ActOf(row.Participant, TreatyActionKind.Communication, day)]
            : [];
    }

    [GeneratedRegex(
        "^(?:On (?<day>" + PrintedDate.Pattern + "),? " +
        "(?:the Secretary-General received a communication from " + NotePassage.Government + "(?= relating| regarding| concerning|[.,])" +
        "|" + NotePassage.Government + " made a communication)" +
        "|In a communication received on (?<day>" + PrintedDate.Pattern + "),? " +
        NotePassage.Government + " informed the Secretary-General)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Communication();
}

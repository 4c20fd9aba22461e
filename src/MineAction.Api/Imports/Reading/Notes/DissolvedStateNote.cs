using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>
/// "Czechoslovakia had signed and ratified the Convention accepting Protocols I, II and III, on 10 April 1981 and 31 August 1982,
/// respectively": the acts of a State that ended have no row, and yet count towards the entry into force.
/// </summary>
internal static partial class DissolvedStateNote
{
    /// <param name="passage">The passage.</param>
    /// <param name="protocols">The labels of the page's further tables: <c>Protocol I</c>.</param>
    public static IReadOnlyList<NotedAct> Read(NotePassage passage, IReadOnlyList<string> protocols)
    {
        var match = SignedAndRatified().Match(passage.Text);
        if (!match.Success
            || PrintedDate.TryRead(match.Groups["signed"].Value) is not { } signed
            || PrintedDate.TryRead(match.Groups["ratified"].Value) is not { } ratified)
            return [];
        var state = match.Groups["state"].Value;
        return
        [
            passage.ActOf(state, TreatyActionKind.Signature, signed),
            passage.ActOf(state, TreatyActionKind.Ratification, ratified),
            .. protocols.Where(protocol => Accepts(match.Value, protocol))
                .Select(protocol => passage.ActOf(state, TreatyActionKind.ConsentToBeBound, ratified) with { TableLabel = protocol }),
        ];
    }

    private static bool Accepts(string sentence, string protocol) =>
        sentence.Contains("all three Protocols", StringComparison.Ordinal)
        || AcceptedProtocols().Match(sentence).Groups["number"].Captures.Any(number => protocol == $"Protocol {number.Value}");

    [GeneratedRegex(
        @"^(?:The )?(?<state>(?:former )?\p{Lu}[^.,;:]{2,60}?) had signed and ratified the [^.]{0,120}?" +
        "on (?<signed>" + PrintedDate.Pattern + ") and (?<ratified>" + PrintedDate.Pattern + "), respectively[^.]*",
        RegexOptions.CultureInvariant)]
    private static partial Regex SignedAndRatified();

    [GeneratedRegex(
        "(?:accepting|consenting to be bound by) Protocols (?<number>[IVX]+)(?:, (?<number>[IVX]+))* and (?<number>[IVX]+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex AcceptedProtocols();
}

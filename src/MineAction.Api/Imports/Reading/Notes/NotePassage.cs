using System.Text.RegularExpressions;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Text;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>The passage of an end note that states one act, and the rows whose note it is.</summary>
/// <param name="Text">The passage, a line for each paragraph.</param>
/// <param name="Line">The line of the document on which its note begins.</param>
/// <param name="Rows">The rows whose participants carry the note's mark.</param>
/// <param name="Names">The names by which participants are known.</param>
internal sealed partial record NotePassage(string Text, int Line, IReadOnlyList<StatusRow> Rows, NameIndex Names)
{
    /// <summary>How a passage names the acting State; the article's "of" is missing now and then.</summary>
    public const string Government = @"the Government (?:of )?(?:[Tt]he )?(?<state>[^.,;:]{1,80}?)";

    /// <summary>The depositary notification that it cites first: <c>C.N.360.2025.TREATIES-XXVI-5</c>.</summary>
    public string? Reference => Notification().Match(Text) is { Success: true } match ? match.Value : null;

    /// <summary>
    /// The row of the State that the passage names, if that row carries the note; of its only carrier where it names none.
    /// </summary>
    public StatusRow? RowOf(Group state) => state.Success
        ? Rows.FirstOrDefault(row => Names.AreSame(row.Participant, state.Value))
        : Rows.Count == 1 ? Rows[0] : null;

    /// <summary>The act of a participant that the passage states.</summary>
    public NotedAct ActOf(string participant, TreatyActionKind kind, DateOnly date, DateOnly? effectiveOn = null)
    {
        var act = new DocumentAct
        {
            Participant = participant,
            Kind = kind,
            Date = date,
            EffectiveOn = effectiveOn,
            Reference = Reference,
            Note = PlainText.Collapse(Text),
            Origin = ActOrigin.EndNote,
            Line = Line,
        };
        return new NotedAct(null, act);
    }

    [GeneratedRegex(@"C\.N\.[0-9]+\.[0-9]{4}\.TREATIES[-.][A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Notification();
}

using MineAction.Api.Imports.Reading.Notes.Language;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>Who acts in a sentence: the row's State, one that ended, or several.</summary>
internal static class ActingStates
{
    /// <summary>
    /// Who does an act, by the names that the document will be looked up by; none where the sentence names somebody whose note it is not.
    /// </summary>
    public static IReadOnlyList<string> Of(NoteSentence sentence, Lexeme act, NoteContext context)
    {
        var named = Listed(sentence, act);
        if (named.Count > 0)
            return IsOfAnother(sentence, act, named, context) ? [] : Allowed(sentence, named, context);
        if (NamesGovernment(sentence, act) || NamesNobodyKnown(sentence, act))
            return [];
        return context.Actors.Count > 0 ? context.Actors
            : context.Carriers.Count == 1 ? [context.Carriers[0].Participant]
            : [];
    }

    /// <summary>Who the sentence says speaks, if it may be heard there.</summary>
    public static IReadOnlyList<string> Subject(NoteSentence sentence, int before, NoteContext context) =>
        Allowed(sentence, Before(sentence, before), context);

    /// <summary>Whether the sentence has another State than those whose note it is speak.</summary>
    public static bool IsForeign(NoteSentence sentence, NoteContext context) =>
        Before(sentence, sentence.Tokens.Count) is { Count: > 0 } named && Allowed(sentence, named, context).Count == 0;

    private static List<Lexeme> Listed(NoteSentence sentence, Lexeme act)
    {
        var before = Before(sentence, act.First);
        return before.Count > 0 ? before : After(sentence, act.Last);
    }

    // "Austria took note of the withdrawal of Poland": it is not that of who speaks of it.
    private static bool IsOfAnother(NoteSentence sentence, Lexeme act, List<Lexeme> named, NoteContext context) =>
        act.Class == WordClass.Deed
        && After(sentence, act.Last) is { Count: > 0 } agents
        && Enumerable.Range(act.Last + 1, agents[0].First - act.Last - 1).All(place => PhraseLinks.IsLink(sentence, place, context.Treaty)
            || sentence.Lexemes.Any(each => each.First <= place && place <= each.Last))
        && !agents.Select(CodeOf).ToHashSet().SetEquals(named.Select(CodeOf));

    private static string CodeOf(Lexeme name) => name.Named!.ContinuedBy ?? name.Named.Code;

    // "the Republic of Viet-Nam had acceded", "informed Poland of the withdrawal": who acts is named by no name, or not at all.
    private static bool NamesNobodyKnown(NoteSentence sentence, Lexeme act) => sentence.Lexemes.Any(lexeme =>
        lexeme.Is(WordMeaning.UnknownState)
        || (lexeme.Class == WordClass.Name && lexeme.First < act.First && IsTold(sentence, lexeme)));

    private static bool IsTold(NoteSentence sentence, Lexeme name)
    {
        var place = BeforeTitle(sentence, name.First);
        return !sentence.Key(name.Last).EndsWith("'s", StringComparison.Ordinal)
            && sentence.Lexemes.Any(tell => tell.Is(WordMeaning.Tell) && tell.Last == place);
    }

    // The nearest list of names before the act, in the place of a subject.
    private static List<Lexeme> Before(NoteSentence sentence, int place)
    {
        var names = sentence.Lexemes
            .Where(lexeme => lexeme.Class == WordClass.Name && lexeme.Last < place && IsSubject(sentence, lexeme))
            .ToList();
        var list = names.TakeLast(1).ToList();
        for (var i = names.Count - 2; i >= 0 && IsList(sentence, names[i].Last + 1, list[0].First); i--)
            list.Insert(0, names[i]);
        return list;
    }

    // "denounced by Austria", "withdrawal of Austria", "on behalf of Czechoslovakia".
    private static List<Lexeme> After(NoteSentence sentence, int place)
    {
        var names = sentence.Lexemes.Where(lexeme => lexeme.Class == WordClass.Name && lexeme.First > place).ToList();
        var first = names.FindIndex(name => name.First - place <= 24 && IsAgent(sentence, name));
        if (first < 0)
            return [];
        var list = new List<Lexeme> { names[first] };
        for (var i = first + 1; i < names.Count && IsList(sentence, list[^1].Last + 1, names[i].First); i++)
            list.Add(names[i]);
        return list;
    }

    private static bool IsSubject(NoteSentence sentence, Lexeme name)
    {
        var place = BeforeTitle(sentence, name.First);
        // "relating to the declaration made by the Republic of Serbia", "took effect for Estonia", "See note 1 under "Serbia"".
        return sentence.Key(place) switch
        {
            "by" or "of" => sentence.Key(place - 1) is not ("made" or "declaration" or "reservation" or "responsible" or "territory"
                or "law"
                or "part" or "objection" or "relations" or "consent" or "republic" or "communication" or "reservations" or "declarations"),
            "for" or "under" or "in" or "to" or "with" or "between" or "than" or "against" or "unlike" or "like" or "besides"
                or "towards" or "concerning" or "regarding" or "alongside" => false,
            _ => !IsTold(sentence, name),
        };
    }

    private static bool IsAgent(NoteSentence sentence, Lexeme name) =>
        sentence.Key(BeforeTitle(sentence, name.First)) is "by" or "of" or "from";

    // Backwards over "the", "Government of" and "former": what governs the name.
    private static int BeforeTitle(NoteSentence sentence, int place)
    {
        var before = place - 1;
        while (sentence.Key(before) is "the" or "former" or "government" or "governments" or "state" or "predecessor"
            || (sentence.Key(before) == "of" && sentence.Key(before - 1) is "government" or "governments"))
        {
            before--;
        }

        return before;
    }

    private static bool IsList(NoteSentence sentence, int from, int to) => from < to && Enumerable.Range(from, to - from)
        .All(place => sentence.Key(place) is "," or "and" or "the" or "of" or "government" or "governments" or "republic" or "kingdom"
            or "as" or "well");

    private static bool NamesGovernment(NoteSentence sentence, Lexeme act) =>
        sentence.Lexemes.Any(lexeme => lexeme.Is(WordMeaning.Government) && lexeme.First < act.First
            && sentence.Key(lexeme.Last + 1) is "of" or "the" && sentence.Tokens.Skip(lexeme.Last + 2).Take(2).Any(static token =>
                token.IsCapital));

    private static List<string> Allowed(NoteSentence sentence, IReadOnlyList<Lexeme> named, NoteContext context)
    {
        var allowed = named.Select(name => NameOf(sentence, name, context)).OfType<string>().Distinct().ToList();
        return allowed.Count == named.DistinctBy(static name => name.Named!.Code).Count() ? allowed : [];
    }

    private static string? NameOf(NoteSentence sentence, Lexeme name, NoteContext context)
    {
        var participant = name.Named!;
        var code = participant.ContinuedBy ?? participant.Code;
        if (context.Carriers.FirstOrDefault(row => context.CodeOf(row.Participant) == code) is { } row)
            return row.Participant;
        var isPredecessor = participant.StateUntil is not null && participant.ContinuedBy is null;
        return isPredecessor || context.Carriers.Count == 0
            ? sentence.Text[(sentence.Tokens[name.First].Start - sentence.Tokens[0].Start)..(
                sentence.Tokens[name.Last].End - sentence.Tokens[0].Start)]
            : null;
    }
}

using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes.Language;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>
/// Reader of extensions of the treaty to territories and exclusions of them: of a day of their own, or made with the deposit. What is said
/// of a reservation or a declaration is none of them, wherever it applies.
/// </summary>
internal static class TerritorialStatements
{
    // Capitalized words behind "applies to" that are no land.
    private static readonly HashSet<string> NoTerritories = new(
        ["article", "articles", "protocol", "protocols", "convention", "treaty", "states", "state", "annex", "annexes", "part", "parties",
            "paragraph", "government", "secretary-general", "its", "his", "all", "those"],
        StringComparer.Ordinal);

    public static SentenceReading Read(NoteSentence sentence, NoteContext context)
    {
        var found = sentence.Lexemes.FirstOrDefault(lexeme => IsOfTerritory(lexeme) && IsOfTreaty(sentence, lexeme)
            && HasTerritory(sentence, lexeme, context));
        var isForParts = found is null && SpeaksForParts(sentence);
        if (found is null && !isForParts)
            return SentenceReading.Nothing;
        IReadOnlyList<string> actors = found is not null ? ActingStates.Of(sentence, found, context)
            : context.Carriers.Count == 1 ? [context.Carriers[0].Participant] : [];
        if (actors is not [var actor])
            return SentenceReading.Told(PassageKind.NameRemark);
        var isExclusion = found is not null && Excludes(sentence, found);
        return DayOf(sentence, context, actor) is { } day
            ? SentenceReading.Of(new StatedAct
            {
                Participant = actor,
                Kind = TreatyActionKind.TerritorialApplication,
                Date = day,
                IsExclusion = isExclusion,
            })
            : SentenceReading.Told(PassageKind.NameRemark);
    }

    private static DateOnly? DayOf(NoteSentence sentence, NoteContext context, string actor) =>
        sentence.Days(WordMeaning.Received).Concat(sentence.Days(null)).FirstOrDefault()?.Day
        ?? context.Day
        ?? (context.IsWithDeposit ? context.DepositOf(actor) : null);

    private static bool IsOfTerritory(Lexeme lexeme) => lexeme.IsAct && lexeme.Meaning is WordMeaning.Extend or WordMeaning.Exclude;

    // "its understanding does not extend to", "the reservation applies to", "the territorial application of its reservation".
    private static bool IsOfTreaty(NoteSentence sentence, Lexeme act)
    {
        var from = sentence.ClauseOf(act.First);
        var subject = ActObject.Before(sentence, act);
        var isOfTreaty = act.Class == WordClass.Deed
            || (subject is null or { Meaning: WordMeaning.Treaty } or { IsConsent: true } && !IsOfArticle(sentence, act))
            || ActObject.Of(sentence, act).Meaning is WordMeaning.Treaty;
        return isOfTreaty
            && !sentence.Lexemes.Any(lexeme => lexeme.First < act.First && lexeme.Class == WordClass.Thing
                && (lexeme.Is(WordMeaning.Reservation)
                    || (lexeme.First >= from && lexeme.Meaning is WordMeaning.Declaration or WordMeaning.Statement)))
            && !sentence.Lexemes.Any(lexeme => lexeme.First < act.First && lexeme.Is(WordMeaning.Object))
            && !(ActObject.Of(sentence, act) is { IsReservation: true, Noun: { } noun } && noun.First - act.Last <= 6);
    }

    // "Article 7 (4) (b) of the Convention shall not apply with respect to": a part of the treaty, by a reservation.
    private static bool IsOfArticle(NoteSentence sentence, Lexeme act)
    {
        var from = sentence.ClauseOf(act.First);
        for (var place = act.First - 1; place >= from && sentence.Key(place) != ","; place--)
        {
            if (sentence.Key(place) is "article" or "articles" or "paragraph" or "paragraphs" or "provision" or "provisions" or "section")
                return true;
        }

        return false;
    }

    private static bool HasTerritory(NoteSentence sentence, Lexeme act, NoteContext context)
    {
        if (act.Class == WordClass.Deed && act.Last > act.First)
            return true;
        // "extends the application of the Convention to", "extension of the Convention to".
        var place = Enumerable.Range(act.Last + 1, 10).FirstOrDefault(
            i => sentence.Key(i) == "to" || sentence.Lexemes.Any(cue => cue.Is(WordMeaning.Respect) && cue.Last == i), -1);
        if (place < 0 && act is { Class: WordClass.Verb, Meaning: WordMeaning.Exclude })
            place = act.Last;
        if (place < 0 && act.Class == WordClass.Deed && sentence.Key(act.Last + 1) == "of")
            place = act.Last + 1;
        return place >= 0 && IsTerritory(sentence, place + 1, context);
    }

    private static bool IsTerritory(NoteSentence sentence, int from, NoteContext context)
    {
        for (var place = from; place < from + 6 && place < sentence.Tokens.Count; place++)
        {
            if (sentence.Lexemes.FirstOrDefault(lexeme => lexeme.First == place) is { } lexeme)
            {
                if (lexeme.Class == WordClass.Name)
                    return !IsState(lexeme, context);
                if (lexeme.Is(WordMeaning.Territory))
                    return true;
                if (lexeme.Class != WordClass.Cue)
                    return false;
            }

            if (sentence.Tokens[place].IsCapital)
                return !NoTerritories.Contains(sentence.Tokens[place].Key);
            if (sentence.Key(place) is not ("the" or "following" or "entire" or "whole" or "to" or "also" or "all" or "its" or "both"
                or ":"))
                return false;
        }

        return false;
    }

    // "shall not apply to the Republic of Cyprus" is no word on a territory. A land before its independence is known by its later State's
    // name.
    private static bool IsState(Lexeme name, NoteContext context) =>
        context.Carriers.Any(row => context.CodeOf(row.Participant) == name.Named!.Code) || name.Named!.UnMemberSince is not null;

    private static bool Excludes(NoteSentence sentence, Lexeme act) => act.Is(WordMeaning.Exclude)
        || sentence.Lexemes.Any(not => not.Is(WordMeaning.Not) && not.Last < act.First && act.First - not.Last <= 3);

    // "For the European part and the Caribbean part (the Islands of …)."
    private static bool SpeaksForParts(NoteSentence sentence) =>
        (sentence.Starts("for") || sentence.Lexemes is [{ Meaning: WordMeaning.Respect, First: <= 1 }, ..])
        && sentence.Lexemes.Any(static lexeme => lexeme.Is(WordMeaning.Territory) && lexeme.First < 10)
        && !sentence.Lexemes.Any(static lexeme => lexeme.Class is WordClass.Verb or WordClass.Day
            || lexeme.Meaning is WordMeaning.Reservation or WordMeaning.Declaration or WordMeaning.Tell)
        && !sentence.IsQuoted;
}

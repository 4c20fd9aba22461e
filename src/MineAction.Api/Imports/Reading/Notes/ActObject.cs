using MineAction.Api.Imports.Reading.Notes.Language;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>What an act is done to: the treaty, a reservation, a notification of withdrawal.</summary>
/// <param name="Meaning">What it is; null where the sentence does not say it.</param>
/// <param name="Noun">Its noun; null for a pronoun, and where there is none.</param>
internal sealed record ActObject(WordMeaning? Meaning, Lexeme? Noun)
{
    // "withdraw, with effect from 4 November 2026, from the said Convention".
    private const int Farthest = 16;

    // Of a word that is none of the treaties' the object must be near: "munitions that were abandoned before the entry into force of …".
    private const int Near = 6;

    public bool IsReservation => Meaning is WordMeaning.Reservation or WordMeaning.Declaration;

    /// <summary>A consent or a signature, which may be taken back.</summary>
    public bool IsConsent => Meaning is >= WordMeaning.Sign and <= WordMeaning.Join;

    public bool IsWithdrawal => Meaning is WordMeaning.Withdraw or WordMeaning.Denounce;

    /// <summary>
    /// Whether an act is done to a part of the treaty: "does not consider itself bound by article 9 of the Convention" is a reservation.
    /// </summary>
    public static bool IsOfPart(NoteSentence sentence, Lexeme act) => Enumerable.Range(act.Last + 1, 5)
        .Any(place => sentence.Key(place) is "article" or "articles" or "paragraph" or "paragraphs" or "provision" or "provisions");

    /// <summary>
    /// Whether other words show that it is done to something else: "withdrew its request under article 5 of the Convention", "denounced
    /// these attacks", "every breach of the Convention was denounced".
    /// </summary>
    public bool IsOfSomethingElse(NoteSentence sentence, Lexeme act, TreatyName treaty)
    {
        if (Meaning is WordMeaning.Notification || Noun is not { } noun)
            return Meaning is not WordMeaning.Treaty && PhraseLinks.IsContentBehind(sentence, act);
        var (from, to) = noun.First > act.Last ? (act.Last + 1, noun.First) : (noun.Last + 1, act.First);
        return Enumerable.Range(from, Math.Max(0, to - from)).Any(place => !PhraseLinks.IsLink(sentence, place, treaty)
                && !((act.Class == WordClass.Deed || noun.Class == WordClass.Deed) && IsOfNotice(sentence, place)))
            || PhraseLinks.IsInCompound(sentence, noun)
            || (noun.Last < act.First && PhraseLinks.IsGoverned(sentence, noun, treaty));
    }

    // "the withdrawal deposited by Austria", "its instrument of ratification".
    private static bool IsOfNotice(NoteSentence sentence, int place) => sentence.Lexemes.Any(lexeme =>
        lexeme.First <= place && place <= lexeme.Last && lexeme.Meaning is WordMeaning.Notification or WordMeaning.Tell
            or WordMeaning.Received or WordMeaning.Dated);

    public static ActObject Of(NoteSentence sentence, Lexeme act) =>
        Behind(sentence, act) ?? (act.Class == WordClass.Verb && IsPassive(sentence, act) ? Before(sentence, act)
            : null) ?? new(null, null);

    /// <summary>The first of what an act can be done to in the clause before it: the subject of a passive, or of "extends to".</summary>
    public static ActObject? Before(NoteSentence sentence, Lexeme act)
    {
        var from = sentence.ClauseOf(act.First);
        var nouns = sentence.Lexemes.Where(lexeme => lexeme.First >= from && lexeme.Last < act.First && CanBeObject(lexeme)).ToList();
        return (nouns.Find(static noun => !noun.Is(WordMeaning.Notification)) ?? nouns.FirstOrDefault()) is { } first
            ? new(first.Meaning, first)
            : null;
    }

    private static ActObject? Behind(NoteSentence sentence, Lexeme act)
    {
        Lexeme? notification = null;
        foreach (var lexeme in sentence.Lexemes.Where(lexeme => lexeme.First > act.Last
            && lexeme.First - act.Last <= (act.Is(WordMeaning.Leave) ? Near : Farthest)))
        {
            if (IsCut(sentence, act.Last, lexeme.First))
                break;
            if (IsCoordinate(sentence, act, lexeme))
                continue;
            if (lexeme.Is(WordMeaning.Notification) && lexeme.Class == WordClass.Thing)
                notification ??= lexeme;
            else if (CanBeObject(lexeme))
                return new(lexeme.Meaning, lexeme);
            else if (lexeme.Class == WordClass.Verb)
                break;
        }

        // "leave it uncertain" leaves nothing.
        if (!act.Is(WordMeaning.Leave) && Enumerable.Range(act.Last + 1, 3).Any(place => sentence.Key(place) is "it" or "therefrom"
            or "thereto" or "same"))
            return new(WordMeaning.Treaty, null);
        return notification is null ? null : new(WordMeaning.Notification, notification);
    }

    // "signed and ratified the Convention": one object for both.
    private static bool IsCoordinate(NoteSentence sentence, Lexeme act, Lexeme other) => other.IsAct && other.Class == act.Class
        && Enumerable.Range(act.Last + 1, other.First - act.Last - 1)
            .All(place => sentence.Key(place) is "," or "and" or "or" or "subsequently" or "later" or "then" or "its" or "the"
                || sentence.Lexemes.Any(each => each.IsAct && each.First <= place && place <= each.Last));

    private static bool CanBeObject(Lexeme lexeme) => lexeme.Class switch
    {
        WordClass.Thing => lexeme.Meaning is not WordMeaning.Territory,
        WordClass.Deed => true,
        _ => false,
    };

    private static bool IsCut(NoteSentence sentence, int from, int to) => Enumerable.Range(from + 1, Math.Max(0, to - from - 1))
        .Any(place => sentence.Key(place) is ":" or "which" or "." || sentence.Tokens[place].IsQuote
            // "revoked that notification"
            || (sentence.Key(place) == "that" && !sentence.Lexemes.Any(noun => noun.First == place + 1 && CanBeObject(noun))));

    private static bool IsPassive(NoteSentence sentence, Lexeme act) => Enumerable.Range(act.First - 4, 4)
        .Any(place => sentence.Key(place) is "was" or "were" or "is" or "are" or "been" or "be" or "being");
}

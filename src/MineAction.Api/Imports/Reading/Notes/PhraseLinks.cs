using MineAction.Api.Imports.Reading.Notes.Language;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>
/// What may stand between an act and what it is done to, or who does it: "withdraws, under article 20 (2) of it, from the said Convention".
/// Any other word says that it is done to something else, or by nobody who is named behind it.
/// </summary>
internal static class PhraseLinks
{
    private static readonly HashSet<string> Words = new(
        [",", "(", ")", "[", "]", "the", "this", "these", "said", "same", "aforesaid", "aforementioned", "above-mentioned",
            "abovementioned", "above", "present", "its", "his", "their", "from", "of", "to", "by", "and", "or", "on", "under", "in",
            "accordance", "with", "pursuant", "virtue", "as", "for", "article", "articles", "paragraph", "paragraphs", "provisions",
            "formally", "hereby", "former", "whole", "entire", "was", "were", "is", "are", "has", "had", "been", "be", "being", "annexed",
            "immediate", "effect", "permanent", "mission", "representative"],
        StringComparer.Ordinal);

    // These begin what an act without an object is done to, and do not say what it is.
    private static readonly HashSet<string> Determiners = new(
        ["its", "his", "their", "the", "this", "these", "those", "a", "an", "any", "all", "some", "certain", "both", "several"],
        StringComparer.Ordinal);

    // These begin a phrase of time or manner.
    private static readonly HashSet<string> Adjuncts = new(
        ["at", "which", "that", "when", "after", "following", "anew", "again", "effective", "together", "before", "but", "through", "via",
            "therefrom", "until", "upon"],
        StringComparer.Ordinal);

    public static bool IsLink(NoteSentence sentence, int place, TreatyName treaty) => Words.Contains(sentence.Key(place))
        || char.IsDigit(sentence.Key(place)[0])
        || (sentence.Tokens[place].IsCapital && (treaty.HasWord(sentence.Key(place)) || TreatyName.IsNumeral(sentence.Key(place))))
        || sentence.Lexemes.Any(lexeme => lexeme.First <= place && place <= lexeme.Last && (lexeme.IsAct
            || lexeme.Class is WordClass.Day or WordClass.Name
            || lexeme.Meaning is WordMeaning.Effect or WordMeaning.Government or WordMeaning.Treaty));

    /// <summary>Whether a noun depends on another: "every breach of the Convention".</summary>
    public static bool IsGoverned(NoteSentence sentence, Lexeme noun, TreatyName treaty)
    {
        var place = noun.First - 1;
        while (sentence.Key(place) is "the" or "said" or "present" or "aforesaid" or "above-mentioned" or "its" or "their"
            || (place >= 0 && sentence.Tokens[place].IsCapital && treaty.HasWord(sentence.Key(place))))
        {
            place--;
        }

        // A notification of withdrawal is the withdrawal.
        return sentence.Key(place) is "of" or "to" or "under" or "in" or "with" or "against" or "from" or "by"
            && !sentence.Lexemes.Any(notice => notice.Class != WordClass.Day && ((notice.Is(WordMeaning.Notification)
                && notice.Last == place - 1) || (notice.Is(WordMeaning.Dated) && notice.Last == place)));
    }

    /// <summary>Whether a noun is a part of another's name: "the Convention Secretariat".</summary>
    public static bool IsInCompound(NoteSentence sentence, Lexeme noun) => sentence.Key(noun.Last + 1) is { Length: > 0 } next
        && sentence.Tokens[noun.Last + 1].IsCapital
        && !TreatyName.IsNumeral(next)
        && !sentence.Lexemes.Any(lexeme => lexeme.First == noun.Last + 1);

    /// <summary>
    /// Whether words behind an act that has no object say what it is done to: "withdrew its candidature", "the withdrawal of its armed
    /// forces", and not "the withdrawal of the Government of Austria" or "denounced on".
    /// </summary>
    public static bool IsContentBehind(NoteSentence sentence, Lexeme act)
    {
        var place = act.Last + 1;
        if (sentence.Lexemes.Any(lexeme => lexeme.First == place))
            return false;
        if (sentence.Key(place) is "of" or "from")
        {
            do
            {
                place++;
            }
            while (sentence.Key(place) is "the" or "of" or "former" or "government" or "governments" or "permanent" or "mission"
                or "representative");
            return !sentence.Lexemes.Any(lexeme => lexeme.Class == WordClass.Name && lexeme.First == place);
        }

        return Determiners.Contains(sentence.Key(place))
            || (act.Class == WordClass.Verb && sentence.Key(place) is { Length: > 0 } word && char.IsLetter(word[0])
                && !Words.Contains(word) && !Adjuncts.Contains(word));
    }
}

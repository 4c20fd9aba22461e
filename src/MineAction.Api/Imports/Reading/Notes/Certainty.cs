using MineAction.Api.Imports.Reading.Notes.Language;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>Whether a sentence says that an act of leaving is done: not considered, conditional, wished or denied.</summary>
internal static class Certainty
{
    /// <summary>Why it is not certain; null where it is.</summary>
    public static string? Doubt(NoteSentence sentence, Lexeme act)
    {
        var doubts = sentence.Lexemes.Where(static lexeme => lexeme.Is(WordMeaning.Doubt)).ToList();
        if (doubts.Count > 0)
            return "what it speaks of is considered, conditional or wished, and not done";
        if (IsDenied(sentence, act))
            return "it denies what it speaks of";
        return IsDone(sentence, act) ? null : "it does not say for certain that it is done";
    }

    /// <summary>Whether it is said not to be done: "does not intend to become a party".</summary>
    public static bool IsDenied(NoteSentence sentence, Lexeme act) =>
        sentence.Lexemes.Any(lexeme => lexeme.Is(WordMeaning.Not) && lexeme.First < act.First && act.First - lexeme.First <= 6);

    /// <summary>Whether it is said to have no effect, or perhaps none: "will not take effect on", "was to take effect on …, but was
    /// suspended".</summary>
    public static bool IsEffectDenied(NoteSentence sentence) => sentence.Has(WordMeaning.Suspend) || sentence.Lexemes.Any(cue =>
        cue.Is(WordMeaning.Effect) && cue.Class == WordClass.Cue
        && sentence.Lexemes.Any(each => each.Meaning is WordMeaning.Not or WordMeaning.Doubt && each.First < cue.First
            && cue.First - each.Last <= 3));

    private static bool IsDone(NoteSentence sentence, Lexeme act)
    {
        var (before, word) = (sentence.Key(act.First - 1), sentence.Key(act.Last));
        var isTold = sentence.Has(WordMeaning.Tell) || sentence.Has(WordMeaning.Received);
        if (act.Class == WordClass.Deed)
            return isTold && !(before == "of" && sentence.Key(act.First - 2) is "way" or "means" or "right" or "clause" or "event");
        // "to withdraw" is done where it was decided; "withdraws", "has withdrawn", "denounced" are.
        if (before == "to")
            return sentence.Lexemes.Any(cue => cue.Is(WordMeaning.Decision) && cue.First < act.First);
        if (before is "will" or "shall" || word.EndsWith("ing", StringComparison.Ordinal))
            return isTold;
        return true;
    }
}

using MineAction.Api.Imports.Reading.Notes.Language;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>Which day of a sentence is the day of which act.</summary>
internal static class ActDays
{
    /// <summary>
    /// The days of several acts of one sentence, in their order; null where the sentence does not say which is whose. Each act has the day
    /// behind it; or all have one; or "respectively" as many days as acts follow the last of them.
    /// </summary>
    public static IReadOnlyList<DateOnly>? OfEach(NoteSentence sentence, IReadOnlyList<Lexeme> acts)
    {
        var behind = acts.Select(act => Behind(sentence, act, acts)).ToList();
        if (behind.TrueForAll(static days => days.Count > 0))
            return [.. behind.Select(static days => days[0])];
        var last = behind[^1];
        if (behind.SkipLast(1).All(static days => days.Count == 0) && last.Count > 0)
            return Spread(last, acts.Count);
        var leading = sentence.Days(null).Where(day => day.Last < acts[0].First).Select(static day => day.Day).ToList();
        if (behind.TrueForAll(static days => days.Count == 0))
        {
            if (leading.Count > 0)
                return Spread(leading, acts.Count);
            return Spread([.. sentence.Days(WordMeaning.Received).Select(static day => day.Day)], acts.Count);
        }

        return null;
    }

    /// <summary>
    /// The days on which notices of leaving were received, one for each of <paramref name="count"/> States: as the sentence says it, else
    /// the day of the statement that goes on. Null where none is said.
    /// </summary>
    public static IReadOnlyList<DateOnly>? OfReceipt(NoteSentence sentence, Lexeme act, int count, DateOnly? stated)
    {
        if (Spread(Of(sentence.Days(WordMeaning.Received)), count) is { } received)
            return received;
        return Spread(Leading(sentence, act), count) ?? Spread(Behind(sentence, act, []), count) ?? Spread(stated is { } day ? [day]
            : [], count);
    }

    /// <summary>The days of effect, one for each State; null where none is said.</summary>
    public static IReadOnlyList<DateOnly>? OfEffect(NoteSentence sentence, Lexeme act, int count, IReadOnlyList<DateOnly> received)
    {
        if (Spread(Of(sentence.Days(WordMeaning.Effect)), count) is { } stated)
            return stated;
        // "On 4 May 2026, … informed … that it withdraws from the Convention on 4 November 2026".
        var behind = Behind(sentence, act, []);
        return behind.Count > 0 && !behind.Contains(received[0]) ? Spread(behind, count) : null;
    }

    /// <summary>
    /// Whether a day behind an act of leaving is neither that of receipt nor, next to what is left and later, that of effect: "the
    /// withdrawal of 1 March 2026", "withdrew the notification made on 1 March 2000".
    /// </summary>
    public static bool HasOther(NoteSentence sentence, Lexeme act, Lexeme left, IReadOnlyList<DateOnly> received)
    {
        var last = Math.Max(act.Last, left.Last);
        return DaysBehind(sentence, act, []).Any(day => !received.Contains(day.Day)
            && (day.Day < received[0] || !Enumerable.Range(last + 1, Math.Max(0, day.First - last - 1)).All(place =>
                sentence.Key(place) is "," or "on" or "the" or "as" or "of" or "from" or "and"
                || sentence.Lexemes.Any(each => each.Class == WordClass.Day && each.First <= place && place <= each.Last))));
    }

    private static List<DateOnly> Of(IEnumerable<Lexeme> days) => [.. days.Select(static day => day.Day).Distinct()];

    // "On 4 May 2020, Austria withdrew its declaration and, on 4 May 2026, it denounced": where one act has its day before it, so has the
    // next; where it has its day behind it, that day is not the next one's.
    private static List<DateOnly> Leading(NoteSentence sentence, Lexeme act)
    {
        var previous = sentence.Lexemes.LastOrDefault(other => IsStatedVerb(other) && other.Last < act.First);
        return previous is null ? Of(sentence.Days(null).Where(day => day.Last < act.First))
            : HasLeading(sentence, previous) ? Of(sentence.Days(null).Where(day => day.First > previous.Last && day.Last < act.First))
            : [];
    }

    private static List<DateOnly> Behind(NoteSentence sentence, Lexeme act, IReadOnlyList<Lexeme> others) =>
        Of(DaysBehind(sentence, act, others));

    private static IEnumerable<Lexeme> DaysBehind(NoteSentence sentence, Lexeme act, IReadOnlyList<Lexeme> others)
    {
        var next = sentence.Lexemes.FirstOrDefault(other => (IsStatedVerb(other) || others.Contains(other)) && other.First > act.Last);
        if (next is not null && HasLeading(sentence, act))
            return [];
        return sentence.Days(null).Where(day => day.First > act.Last && (next is null || day.First < next.First));
    }

    private static bool HasLeading(NoteSentence sentence, Lexeme act) => sentence.Days(null).Any(day => day.Last < act.First);

    private static bool IsStatedVerb(Lexeme lexeme) => lexeme.Class == WordClass.Verb && (lexeme.Joins || lexeme.Leaves);

    private static List<DateOnly>? Spread(List<DateOnly> days, int count) =>
        days.Count == count ? days
        : days.Count == 1 ? [.. Enumerable.Repeat(days[0], count)]
        : null;
}

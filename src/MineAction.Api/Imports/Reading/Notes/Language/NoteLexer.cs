using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Notes.Language;

/// <summary>Lexer of running text: sentences with their phrases, days and names.</summary>
/// <param name="names">The names by which participants are known.</param>
/// <param name="title">The title of the page's treaty, in which words are no doubt that elsewhere are: "which may be deemed to be".</param>
internal sealed class NoteLexer(NameIndex names, IReadOnlyList<Token> title)
{
    private const int LongestName = 10;

    private static readonly HashSet<string> Polities = new(
        ["republic", "kingdom", "state", "union", "federation", "confederation", "emirate", "principality", "sultanate", "commonwealth"],
        StringComparer.Ordinal);

    public IReadOnlyList<NoteSentence> Read(string text)
    {
        var all = Tokenizer.Tokens(text);
        var sentences = new List<NoteSentence>();
        var (isQuoted, startsParagraph) = (false, true);
        foreach (var (first, count) in Tokenizer.Sentences(all))
        {
            var tokens = all.GetRange(first, count);
            var begin = tokens[0].Start;
            var sentence = text[begin..tokens[^1].End];
            if (tokens.Any(static token => char.IsLetterOrDigit(token.Key[0])))
                sentences.Add(new(sentence, tokens, Lexemes(text, tokens), isQuoted || tokens[0].IsQuote, startsParagraph));
            isQuoted = tokens.Where(static token => token.IsQuote).Aggregate(
                isQuoted, static (open, token) => token.Key switch { "“" => true, "”" => false, _ => !open });
            startsParagraph = tokens[^1].Key == Tokenizer.Paragraph;
        }

        return sentences;
    }

    private List<Lexeme> Lexemes(string text, List<Token> tokens)
    {
        var found = new List<Lexeme>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (EndOfCitation(tokens, i) is { } end)
            {
                // Where a text on leaving is found, somebody leaves.
                found.AddRange(Enumerable.Range(i, end - i).Select(place => Vocabulary.At(tokens, place)).OfType<Lexeme>()
                    .Where(static lexeme => lexeme.Leaves));
                i = end;
            }
            else if (DayReader.At(tokens, i) is var (day, length))
            {
                found.Add(new Lexeme(WordClass.Day, RoleOf(tokens, found, i), i, i + length - 1) { Day = day });
                i += length - 1;
            }
            else if ((NameAt(text, tokens, i) ?? UnknownStateAt(tokens, i) ?? PhraseAt(tokens, i)) is { } lexeme)
            {
                found.Add(lexeme);
                i = lexeme.Last;
            }
        }

        return found;
    }

    // A remark is one only where a sentence begins.
    private Lexeme? PhraseAt(List<Token> tokens, int place) =>
        Vocabulary.At(tokens, place) is { } lexeme
        && (lexeme.Class != WordClass.Remark || IsBeginning(tokens, place))
        && !(lexeme.Is(WordMeaning.Doubt) && IsOfTitle(tokens, place)) ? lexeme : null;

    // Between the same two words as there.
    private bool IsOfTitle(List<Token> tokens, int place) => place > 0 && place + 1 < tokens.Count
        && Enumerable.Range(1, Math.Max(0, title.Count - 2)).Any(i => Enumerable.Range(-1, 3).All(offset =>
            title[i + offset].Key == tokens[place + offset].Key));

    private static bool IsBeginning(List<Token> tokens, int place)
    {
        for (var i = place - 1; i >= 0; i--)
        {
            if (char.IsLetterOrDigit(tokens[i].Key[0]) && tokens[i].Key is not ("also" or "the" or "and"))
                return false;
        }

        return true;
    }

    // "(See depositary notification C.N.360.2025 of 3 July 2025)" cites; "(on 3 January 1983)" tells.
    private static int? EndOfCitation(List<Token> tokens, int place)
    {
        if (tokens[place].Key != "(")
            return null;
        var end = tokens.FindIndex(place, static token => token.Key == ")");
        return end > place && tokens.Take((place + 1)..end).Any(static token => token.Key is "see" or Tokenizer.Reference) ? end : null;
    }

    private static WordMeaning? RoleOf(List<Token> tokens, List<Lexeme> before, int place)
    {
        if (place > 1 && tokens[place - 1].Key == "of" && tokens[place - 2].Key == Tokenizer.Reference)
            return WordMeaning.Citation;
        var cue = before.LastOrDefault(lexeme => lexeme.Class is WordClass.Day || IsCue(tokens, lexeme));
        if (cue is null)
            return null;
        var distance = place - cue.Last;
        // "on 5 May 1981 and 24 May 1983, respectively": the second day is meant as the first.
        if (cue.Class == WordClass.Day)
            return distance <= 3 && IsListed(tokens, cue.Last + 1, place) ? cue.Meaning : null;
        return distance <= FarthestOf(cue.Meaning!.Value) ? cue.Meaning : null;
    }

    // "six months after the receipt": the receipt is not on the day that follows.
    private static bool IsCue(List<Token> tokens, Lexeme lexeme) => lexeme.Class == WordClass.Cue && lexeme.Meaning switch
    {
        WordMeaning.Effect or WordMeaning.Dated or WordMeaning.Citation => true,
        WordMeaning.Received => !tokens.Skip(lexeme.First - 2).Take(2).Any(static token => token.Key is "after" or "following"),
        _ => false,
    };

    private static int FarthestOf(WordMeaning cue) => cue switch
    {
        WordMeaning.Effect => 12,
        WordMeaning.Received => 7,
        WordMeaning.Citation => 6,
        _ => 2,
    };

    private static bool IsListed(List<Token> tokens, int from, int to) =>
        tokens.Take(from..to).All(static token => token.Key is "," or "and" or "on");

    // "Austria's instrument of withdrawal".
    private static string WithoutPossessive(string name) => name is [.., '\'' or '’', 's'] ? name[..^2] : name;

    private Lexeme? NameAt(string text, List<Token> tokens, int place)
    {
        if (!tokens[place].IsCapital && tokens[place].Key != "former")
            return null;
        for (var last = Math.Min(place + LongestName, tokens.Count) - 1; last >= place; last--)
        {
            if (!tokens[last].IsCapital && tokens[last].Key != ")")
                continue;
            if (names.Find(WithoutPossessive(text[tokens[place].Start..tokens[last].End])) is { } named)
                return IsPartOfName(tokens, last) ? null : new Lexeme(WordClass.Name, null, place, last) { Named = named };
        }

        return null;
    }

    // "Netherlands Antilles" is not the Netherlands.
    private static bool IsPartOfName(List<Token> tokens, int last) => last + 1 < tokens.Count && tokens[last + 1].IsCapital
        && tokens[last + 1].Key is not ("government" or "permanent" or "mission" or "embassy" or "parliament");

    // "the Republic of Viet-Nam" is not Viet Nam: a name is found whole, or not at all.
    private static Lexeme? UnknownStateAt(List<Token> tokens, int place)
    {
        if (!tokens[place].IsCapital || !Polities.Contains(tokens[place].Key) || place + 1 >= tokens.Count || tokens[place + 1].Key != "of")
            return null;
        var last = place + 2;
        if (last < tokens.Count && tokens[last].Key == "the")
            last++;
        if (last >= tokens.Count || !tokens[last].IsCapital)
            return null;
        while (last + 1 < tokens.Count && tokens[last + 1].IsCapital)
            last++;
        return new Lexeme(WordClass.Cue, WordMeaning.UnknownState, place, last);
    }
}

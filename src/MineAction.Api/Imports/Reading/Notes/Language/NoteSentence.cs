using MineAction.Api.Imports.Reading.Text;

namespace MineAction.Api.Imports.Reading.Notes.Language;

/// <summary>A sentence of a note, with the phrases in it that say something of an act.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Lexemes">Its phrases, in order. What stands in brackets and only cites is not among them.</param>
/// <param name="IsQuoted">Whether it begins within quotation marks: the State's own words.</param>
/// <param name="StartsParagraph">Whether a paragraph begins with it.</param>
internal sealed record NoteSentence(
    string Text, IReadOnlyList<Token> Tokens, IReadOnlyList<Lexeme> Lexemes, bool IsQuoted, bool StartsParagraph)
{
    /// <summary>Whether what follows is what it announces: "… of the following:".</summary>
    public bool Announces => Tokens.LastOrDefault(static token => token.Key != Tokenizer.Paragraph).Key is ":"
        || Tokens.Zip(Tokens.Skip(1)).Any(static pair => pair.First.Key == ":" && pair.Second.IsQuote);

    /// <summary>Whether a day in it is none that there is, or is written in another language or an order that is not certain.</summary>
    public bool HasUnreadDay { get; } = DayReader.HasUnread(Tokens);

    public int Length => PlainText.Collapse(Text).Length;

    public IEnumerable<Lexeme> Days(WordMeaning? meaning) =>
        Lexemes.Where(lexeme => lexeme.Class == WordClass.Day && lexeme.Meaning == meaning);

    public bool Has(WordMeaning meaning) => Lexemes.Any(lexeme => lexeme.Meaning == meaning && lexeme.Class != WordClass.Day);

    public bool Starts(params ReadOnlySpan<string> words)
    {
        var place = StartOfWords;
        return place < Tokens.Count && words.Contains(Tokens[place].Key);
    }

    /// <summary>The place of the first token that is a word.</summary>
    public int StartOfWords
    {
        get
        {
            var place = 0;
            while (place < Tokens.Count && !char.IsLetterOrDigit(Tokens[place].Key[0]))
                place++;
            return place;
        }
    }

    /// <summary>Where the clause of a token begins: behind a colon, a quotation mark or "that".</summary>
    public int ClauseOf(int place)
    {
        for (var i = place - 1; i >= 0; i--)
        {
            if (Tokens[i].Key is ":" or "that" || Tokens[i].IsQuote)
                return i + 1;
        }

        return 0;
    }

    public string Key(int place) => place >= 0 && place < Tokens.Count ? Tokens[place].Key : "";
}

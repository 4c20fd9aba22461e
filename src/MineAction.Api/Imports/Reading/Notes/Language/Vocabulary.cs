using System.Collections.Frozen;
using CsvHelper;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Imports.Reading.Notes.Language;

/// <summary>The words that the depositary uses of acts, as data: a new wording is a new phrase in <c>vocabulary.csv</c>.</summary>
internal static class Vocabulary
{
    // By the first word, the longest phrase first.
    private static readonly FrozenDictionary<string, Phrase[]> Phrases = Read();

    /// <summary>The longest phrase that begins at a token, as it stands there.</summary>
    public static Lexeme? At(IReadOnlyList<Token> tokens, int place)
    {
        foreach (var phrase in Phrases.GetValueOrDefault(tokens[place].Key, []))
        {
            if (phrase.IsAt(tokens, place))
                return new Lexeme(phrase.Class, phrase.Meaning, place, place + phrase.Words.Length - 1);
        }

        return null;
    }

    private static FrozenDictionary<string, Phrase[]> Read()
    {
        using var csv = CsvReader.Create(EmbeddedResource.Open("notes/vocabulary.csv"), CsvReaderOptions.Default);
        var phrases = new List<Phrase>();
        while (csv.Read())
        {
            var (of, means) = (Code<WordClass>.Parse(csv.GetString("class")), Code<WordMeaning>.Parse(csv.GetString("meaning")));
            phrases.AddRange(csv.GetString("phrases").Split('|').Select(text => new Phrase(of, means, text.Split(' '))));
        }

        return phrases.GroupBy(static phrase => phrase.Words[0]).ToFrozenDictionary(
            static group => group.Key,
            static group => group.OrderByDescending(static phrase => phrase.Words.Length).ToArray());
    }

    private sealed record Phrase(WordClass Class, WordMeaning Meaning, string[] Words)
    {
        public bool IsAt(IReadOnlyList<Token> tokens, int place)
        {
            if (place + Words.Length > tokens.Count)
                return false;
            for (var i = 1; i < Words.Length; i++)
            {
                if (tokens[place + i].Key != Words[i])
                    return false;
            }

            return true;
        }
    }
}

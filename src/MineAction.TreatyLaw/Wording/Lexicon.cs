using System.Globalization;

namespace MineAction.TreatyLaw.Wording;

/// <summary>Writes sentences in one language, from the words of its vocabulary.</summary>
/// <param name="language">ISO 639-1.</param>
/// <param name="vocabulary">The words.</param>
public sealed class Lexicon(string language, Vocabulary vocabulary)
{
    /// <summary>The sentence, and those that follow it, written out.</summary>
    /// <param name="sentence">What to write.</param>
    /// <param name="nameOf">The name, in the language, of a participant by code or of an instrument by slug.</param>
    /// <exception cref="KeyNotFoundException">The vocabulary lacks a template or a form of a word.</exception>
    public string Write(Sentence sentence, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var written = Capital(Fill(sentence, nameOf));
        return sentence.Next is null ? written : Join([written, Write(sentence.Next, nameOf)]);
    }

    /// <summary>Whole sentences one after the other.</summary>
    public string Join(IEnumerable<string> sentences) => string.Join(vocabulary.Sentences["join"], sentences);

    /// <summary>"16 September 1998", "1er mars 1999", "16 сентября 1998 г.", "1998年9月16日".</summary>
    public string Write(DateOnly day) => Template.Fill(
        vocabulary.Sentences[day.Day == 1 && vocabulary.Sentences.ContainsKey("date.first") ? "date.first" : "date"],
        (place, _) => place switch
        {
            "day" => Number(day.Day),
            "month" => vocabulary.Months[day.Month - 1],
            "monthNumber" => Number(day.Month),
            _ => day.Year.ToString("0000", CultureInfo.InvariantCulture),
        });

    private string Fill(Sentence sentence, Func<string, string> nameOf) => Template.Fill(
        TemplateOf(sentence),
        (place, form) => Write(sentence.Values.First(value => value.Place == place).Part, form, nameOf));

    private string TemplateOf(Sentence sentence)
    {
        if (vocabulary.Sentences.TryGetValue(sentence.Key, out var template))
            return template;
        var forms = vocabulary.Plurals[sentence.Key];
        var number = ((Part.Number)sentence.Values.First(value => value.Place == "n").Part).Value;
        return forms.GetValueOrDefault(Number(number)) ?? forms.GetValueOrDefault(PluralCategory.Of(language, number)) ?? forms["other"];
    }

    private string Write(Part part, string form, Func<string, string> nameOf) => part switch
    {
        Part.Date date => Write(date.Day),
        Part.Number number => form == "ordinal" ? Ordinal(number.Value) : Number(number.Value),
        Part.Word word => Word(word.Key, form),
        Part.AnyOf any => List([.. any.Keys.Select(key => Word(key, form))], "list.or"),
        Part.Names names => List([.. names.Codes.Select(nameOf)], "list.and"),
        Part.Citation citation => Citation.Write(vocabulary, citation.Clause),
        Part.Provision provision => Citation.WriteProvision(vocabulary, provision.Clause),
        Part.Text text => vocabulary.Sentences.GetValueOrDefault(text.Value, text.Value),
        Part.Phrase phrase => form == "capital" ? Capital(Fill(phrase.Sentence, nameOf)) : Form(phrase.Sentence, form, nameOf),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No such part of a sentence."),
    };

    /// <summary>A phrase in one of its forms is the template of that form: <c>deposit.nth</c> in its form <c>of</c>.</summary>
    private string Form(Sentence phrase, string form, Func<string, string> nameOf) =>
        Fill(form.Length == 0 ? phrase : new Sentence($"{phrase.Key}.{form}", [.. phrase.Values]), nameOf);

    private string Word(string key, string form) => vocabulary.Words[key][form.Length == 0 ? "name" : form];

    private string Ordinal(int number) => number < vocabulary.Ordinals.Count
        ? vocabulary.Ordinals[number]
        : Template.Fill(vocabulary.Plurals["ordinal"][PluralCategory.OfOrdinal(language, number)], (_, _) => Number(number));

    private string List(IReadOnlyList<string> parts, string last)
    {
        if (parts.Count < 2)
            return string.Concat(parts);
        var head = string.Join(vocabulary.Sentences["list.separator"], parts.SkipLast(1));
        // Spanish says "e" before the sound of an i: "Francia e Italia".
        var template = language == "es" && last == "list.and" && BeginsWithI(parts[^1]) ? "list.and-before-i" : last;
        return Template.Fill(vocabulary.Sentences[template], (place, _) => place == "head" ? head : parts[^1]);
    }

    private static bool BeginsWithI(string name) => name[0] is 'I' or 'Í' || name.StartsWith("Hi", StringComparison.Ordinal);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

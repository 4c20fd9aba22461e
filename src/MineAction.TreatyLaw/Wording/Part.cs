namespace MineAction.TreatyLaw.Wording;

/// <summary>What stands in a place of a sentence. Closed: a language knows how to write each kind.</summary>
public abstract record Part
{
    private Part()
    {
    }

    /// <summary>A calendar day, written out.</summary>
    public sealed record Date(DateOnly Day) : Part;

    /// <summary>A whole number, 0 or more; its form <c>ordinal</c> is "first" or "40th".</summary>
    public sealed record Number(int Value) : Part;

    /// <summary>A word of the vocabulary, in the form that the place asks for: the language's cases, articles and contractions.</summary>
    public sealed record Word(string Key) : Part;

    /// <summary>Words of which one is meant: "ratification, acceptance or approval".</summary>
    public sealed record AnyOf(IReadOnlyList<string> Keys) : Part;

    /// <summary>Participants by code, or instruments by slug: "Austria, Belgium and Canada".</summary>
    public sealed record Names(IReadOnlyList<string> Codes) : Part;

    /// <summary>A clause as a citation names it: <c>17(2)</c>, <c>2 of the Protocol, 5(3) of the Convention</c>.</summary>
    public sealed record Citation(string Clause) : Part;

    /// <summary>A provision as a treaty's own clause names it: <c>paragraph 1 of Article 1</c>.</summary>
    public sealed record Provision(string Clause) : Part;

    /// <summary>Text as the record has it, in English; a language may have a template of its own for it.</summary>
    public sealed record Text(string Value) : Part;

    /// <summary>A part that is a template itself. Its form <c>capital</c> is fit to begin a sentence.</summary>
    public sealed record Phrase(Sentence Sentence) : Part;

    /// <summary>Nothing: a place that stays empty.</summary>
    public static Part None { get; } = new Text("");

    public static implicit operator Part(DateOnly day) => new Date(day);

    public static implicit operator Part(int number) => new Number(number);

    public static implicit operator Part(Sentence sentence) => new Phrase(sentence);
}

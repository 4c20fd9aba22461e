namespace MineAction.TreatyLaw.Wording;

/// <summary>
/// A sentence, or a part of one, before it is written in a language: the key of a template of the <see cref="Vocabulary"/>, and what
/// stands in the template's places. A <see cref="Lexicon"/> writes it.
/// </summary>
/// <param name="key">The key of the template: the same in every language.</param>
/// <param name="values">What stands in the places of the template, by name. A template need not use all of them.</param>
public sealed class Sentence(string key, params (string Place, Part Part)[] values)
{
    public string Key { get; } = key;

    public IReadOnlyList<(string Place, Part Part)> Values { get; } = values;

    /// <summary>The sentence that follows it; null where it is the last.</summary>
    public Sentence? Next { get; private init; }

    /// <summary>This sentence, and after it another one.</summary>
    public Sentence Then(Sentence next) => new(Key, [.. Values]) { Next = Next?.Then(next) ?? next };
}

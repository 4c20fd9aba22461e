using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Imports.Reading.Notes.Language;

/// <summary>A phrase of the vocabulary, a day or a name, where it stands in a sentence.</summary>
/// <param name="Class">What it does.</param>
/// <param name="Meaning">What it means; of a day how it is meant, null where nothing shows it.</param>
/// <param name="First">The place of its first token in the sentence.</param>
/// <param name="Last">The place of its last token (inclusive).</param>
internal sealed record Lexeme(WordClass Class, WordMeaning? Meaning, int First, int Last)
{
    /// <summary>The day, where it is one.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Who has the name, where it is one.</summary>
    public Participant? Named { get; init; }

    public bool Is(WordMeaning meaning) => Meaning == meaning;

    public bool IsAct => Class is WordClass.Verb or WordClass.Deed;

    /// <summary>By this act a State joins the treaty.</summary>
    public bool Joins => IsAct && Meaning is >= WordMeaning.Sign and <= WordMeaning.Join;

    /// <summary>By this act, if it is done to the treaty, a State leaves it.</summary>
    public bool Leaves => IsAct && Meaning is >= WordMeaning.Withdraw and <= WordMeaning.Revoke;
}

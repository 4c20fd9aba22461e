using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Notes.Language;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>What a sentence is that gives no act.</summary>
internal static class PassageKinds
{
    /// <summary>Null where nothing shows it.</summary>
    public static PassageKind? Of(NoteSentence sentence, NoteContext context) => sentence switch
    {
        _ when RemarkIn(sentence) is { } remark => remark,
        // "For the Kingdom in Europe": whom the row is about.
        _ when sentence.Starts("for") && sentence.Lexemes.All(static lexeme => lexeme.Class is WordClass.Name or WordClass.Thing) =>
            PassageKind.NameRemark,
        _ when IsReferenceAlone(sentence) => PassageKind.TreatyRemark,
        _ when sentence.Has(WordMeaning.Object) => PassageKind.Objection,
        _ when ActingStates.IsForeign(sentence, context) && SpeaksOfDeclarations(sentence) => PassageKind.Objection,
        _ when sentence.Has(WordMeaning.Reservation) => PassageKind.Reservation,
        _ when sentence.Has(WordMeaning.Declaration) => PassageKind.Declaration,
        _ when sentence.Has(WordMeaning.Communication) || sentence.Has(WordMeaning.Statement) => PassageKind.Statement,
        // "informed the Secretary-General of the following:" announces what is read behind it.
        _ when sentence.Announces && sentence.Has(WordMeaning.Tell) => PassageKind.Statement,
        _ => null,
    };

    /// <summary>Whether a sentence that nothing explains may hide an act: it has a State, a treaty or a day in it.</summary>
    public static bool MayHideAnAct(NoteSentence sentence) =>
        sentence.HasUnreadDay || sentence.Lexemes.Any(static lexeme => lexeme.Class is WordClass.Name or WordClass.Day
            || lexeme.Meaning is WordMeaning.Treaty or WordMeaning.Government or WordMeaning.Participation
            || lexeme.Leaves);

    public static bool IsRemark(NoteSentence sentence) => RemarkIn(sentence) is not null;

    private static PassageKind? RemarkIn(NoteSentence sentence) =>
        sentence.Lexemes.FirstOrDefault(static lexeme => lexeme.Class == WordClass.Remark) is { } remark
            ? remark.Is(WordMeaning.Name) ? PassageKind.NameRemark : PassageKind.TreatyRemark
            : null;

    /// <summary>Whether a sentence only says where something is found.</summary>
    public static bool IsReferenceAlone(NoteSentence sentence) => sentence.Starts("see")
        || (sentence.Tokens.Any(static token => token.Key == Tokenizer.Reference) && sentence.Lexemes.All(static lexeme =>
            lexeme.Class == WordClass.Day));

    private static bool SpeaksOfDeclarations(NoteSentence sentence) =>
        sentence.Has(WordMeaning.Reservation) || sentence.Has(WordMeaning.Declaration) || sentence.Has(WordMeaning.Communication);
}

namespace MineAction.Api.Imports.Reading.Notes.Language;

/// <summary>What a phrase of the vocabulary does in a sentence.</summary>
internal enum WordClass
{
    /// <summary>A verb of which a State is the subject: <c>acceded</c>.</summary>
    Verb,

    /// <summary>The noun of such an act: <c>accession</c>.</summary>
    Deed,

    /// <summary>What an act is done to: <c>Convention</c>, <c>reservation</c>.</summary>
    Thing,

    /// <summary>What shows how a day, a name or an act is meant: <c>with effect from</c>, <c>whether</c>.</summary>
    Cue,

    /// <summary>The beginning of a sentence that is none of an act.</summary>
    Remark,

    /// <summary>A day. Not in the vocabulary.</summary>
    Day,

    /// <summary>The name of a participant. Not in the vocabulary.</summary>
    Name,
}

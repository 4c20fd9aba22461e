namespace MineAction.Api.Features.Proposals;

/// <summary>How a document and the record differ.</summary>
internal enum ProposalDifferenceKind
{
    /// <summary>The document has an act that the record lacks.</summary>
    Added,

    /// <summary>The document says something else of an act than the record.</summary>
    Changed,

    /// <summary>The record has an act from this source, and the document lacks it. Applying never retracts it.</summary>
    Missing,

    /// <summary>
    /// A passage that could not be read as an act, a contradiction within the document, or an act that the law does not admit.
    /// </summary>
    Question,
}

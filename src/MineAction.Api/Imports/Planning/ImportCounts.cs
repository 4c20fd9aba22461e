namespace MineAction.Api.Imports.Planning;

/// <summary>How much a document says about an instrument, and how much of it is new.</summary>
internal sealed record ImportCounts
{
    /// <summary>The participants that its table names.</summary>
    public required int Rows { get; init; }

    /// <summary>
    /// Rows with a signature that is not in brackets: the depositary's own count. Null for our export, which is no status table.
    /// </summary>
    public required int? Signatories { get; init; }

    /// <summary>Rows with a consent to be bound that is not in brackets: the depositary's own count. Null for our export.</summary>
    public required int? Parties { get; init; }

    /// <summary>Acts that the register lacks.</summary>
    public required int Added { get; init; }

    /// <summary>Acts of which the register says something else.</summary>
    public required int Changed { get; init; }

    /// <summary>Acts on which both agree.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Acts that the register has from this source, and that the document does not have.</summary>
    public required int MissingFromSource { get; init; }

    public required int Findings { get; init; }
}

namespace MineAction.Api.Features.Imports;

/// <summary>What an editor lets an import do beyond adding what the register lacks.</summary>
internal enum ImportAcceptance
{
    /// <summary>Where the document and the register differ, the document prevails.</summary>
    Changes,
}

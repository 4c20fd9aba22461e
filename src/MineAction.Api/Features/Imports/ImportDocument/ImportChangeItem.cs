using MineAction.Api.Http.Contract;

namespace MineAction.Api.Features.Imports.ImportDocument;

/// <summary>An act of which the register says something else than a document.</summary>
/// <param name="Before">What the register says.</param>
/// <param name="After">What it says, or would say, after the document.</param>
internal sealed record ImportChangeItem(ActionItem Before, ActionItem After);

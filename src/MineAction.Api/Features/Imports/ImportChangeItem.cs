using MineAction.Api.Features.Shared;

namespace MineAction.Api.Features.Imports;

/// <summary>An act of which the register says something else than a document.</summary>
/// <param name="Before">What the register says.</param>
/// <param name="After">What it says, or would say, after the document.</param>
internal sealed record ImportChangeItem(ActionItem Before, ActionItem After);

using MineAction.Api.Features.Shared;

namespace MineAction.Api.Features.Imports;

/// <summary>An act of which the register says something else than a document.</summary>
/// <param name="Number">Its number in the plan, by which it is accepted.</param>
/// <param name="Before">What the register says.</param>
/// <param name="After">What it says, or would say, after the document.</param>
/// <param name="Accepted">Whether the document prevails by what this request accepts.</param>
internal sealed record ImportChangeItem(int Number, ActionItem Before, ActionItem After, bool Accepted);

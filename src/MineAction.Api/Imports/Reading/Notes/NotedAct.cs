using MineAction.Api.Imports.Reading.Documents;

namespace MineAction.Api.Imports.Reading.Notes;

/// <summary>An act that stands in running text.</summary>
/// <param name="TableLabel">The table of whose instrument it speaks: null for the page's own treaty.</param>
/// <param name="Act">The act.</param>
internal sealed record NotedAct(string? TableLabel, DocumentAct Act);

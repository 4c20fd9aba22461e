namespace MineAction.Api.Features.Shared.Cards;

/// <summary>
/// An entry of a card's legend: States of one status, or what a line stands for. Public because components, which the compiler makes
/// public, have it in their signatures.
/// </summary>
/// <param name="Id">
/// What it looks like: party, signatory, withdrawn, none, territory; of a curve party, signatory and beyond.
/// </param>
/// <param name="Label">What it is called.</param>
/// <param name="Count">How many States; null where it counts none.</param>
/// <param name="Hatch">
/// Path data of the lines that tell it apart without colour, over a square of 24 user units that is repeated; null where it is plain.
/// </param>
public sealed record CardGroup(string Id, string Label, int? Count, string? Hatch);

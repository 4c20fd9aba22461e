using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>One term of a column heading.</summary>
/// <param name="Text">The term without its code: <c>Accession</c>.</param>
/// <param name="Code">The letter that marks it in a cell, case-sensitive; null for the term of cells without a letter.</param>
/// <param name="Kind">What the register calls the act; null where it has no such kind.</param>
/// <param name="IsKindOpen">Whether the cell may be of another kind of consent: its heading has several terms and no letter for
/// them.</param>
internal sealed record HeadingTerm(string Text, string? Code, TreatyActionKind? Kind, bool IsKindOpen = false);

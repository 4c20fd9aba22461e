namespace MineAction.Api.Features.Shared.Cards.Drawings;

/// <summary>The numbers behind a curve; the first cell of a row is its heading.</summary>
internal sealed record CardTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

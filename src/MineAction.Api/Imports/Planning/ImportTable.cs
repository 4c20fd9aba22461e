using MineAction.Api.Imports.Reading.Documents;

namespace MineAction.Api.Imports.Planning;

/// <summary>A table of a document, and the instrument of the register that it speaks of.</summary>
internal sealed record ImportTable(StatusTable Table, string Instrument);

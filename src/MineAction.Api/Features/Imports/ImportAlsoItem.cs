using MineAction.Api.Imports.Planning;

namespace MineAction.Api.Features.Imports;

/// <summary>The counts of a further instrument of which a document speaks.</summary>
internal sealed record ImportAlsoItem(string Instrument, ImportCounts Counts);

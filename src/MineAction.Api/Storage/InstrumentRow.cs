using System.Text.Json;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Storage;

/// <summary>One version of an instrument as the table holds it.</summary>
internal sealed record InstrumentRow(string Id, int Position, string Document, int Revision)
{
    public static InstrumentRow Of(Instrument instrument, int position, int revision) =>
        new(instrument.Id, position, JsonSerializer.Serialize(InstrumentDocument.Of(instrument), StorageJson.Default.InstrumentDocument), revision);
}

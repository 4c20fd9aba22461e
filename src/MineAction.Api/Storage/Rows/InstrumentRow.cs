using MineAction.Api.Storage.Facts;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Storage.Rows;

/// <summary>One version of an instrument as the table holds it.</summary>
internal sealed record InstrumentRow(string Id, int Position, InstrumentDocument Document, int Revision)
{
    public static InstrumentRow Of(Instrument instrument, int position, int revision) =>
        new(instrument.Id, position, InstrumentDocument.Of(instrument), revision);
}

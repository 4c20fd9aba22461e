namespace MineAction.TreatyLaw.Instruments;

/// <summary>What an instrument is. Each is joined separately, whatever its parent.</summary>
public enum InstrumentKind
{
    Convention,
    Protocol,
    AmendedProtocol,
    Amendment,
}

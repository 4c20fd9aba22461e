namespace MineAction.Api.Features.Shared;

/// <summary>What a revision did to the record.</summary>
internal enum ChangeKind
{
    /// <summary>A further action.</summary>
    Recorded,

    /// <summary>Another version of an action.</summary>
    Corrected,

    /// <summary>The record tells of the action no longer.</summary>
    Retracted,

    /// <summary>A further instrument.</summary>
    InstrumentRecorded,

    /// <summary>Another version of an instrument.</summary>
    InstrumentCorrected,
}

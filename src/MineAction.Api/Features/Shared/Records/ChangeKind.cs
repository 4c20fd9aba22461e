namespace MineAction.Api.Features.Shared.Records;

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

    /// <summary>Documents of the depositary were read and agreed with the record.</summary>
    Verified,

    /// <summary>A further State or organization.</summary>
    StateRecorded,

    /// <summary>Another version of a State or organization, or of its names.</summary>
    StateCorrected,

    /// <summary>A further published figure.</summary>
    FigureRecorded,

    /// <summary>Another version of a published figure.</summary>
    FigureCorrected,

    /// <summary>The record tells of the published figure no longer.</summary>
    FigureRetracted,
}

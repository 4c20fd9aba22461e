namespace MineAction.Api.Features.Universalization;

/// <summary>How far apart the items of a series are.</summary>
internal enum SeriesStep
{
    Event,
    Month,
    Quarter,
    Year,
}

namespace MineAction.Api.Features.Export;

/// <summary>The forms of the tables in the archive.</summary>
internal enum ArchiveTables
{
    Csv,

    /// <summary>As Apache Parquet beside the CSV, with days as days.</summary>
    Parquet,
}

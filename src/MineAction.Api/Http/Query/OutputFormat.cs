namespace MineAction.Api.Http.Query;

/// <summary>The formats of responses.</summary>
internal enum OutputFormat
{
    Json,
    Csv,
    Xlsx,
    JsonLd,
    Zip,
    Atom,
    Ics,
    Svg,
}

namespace MineAction.Api.Http.Query;

/// <summary>The formats of responses.</summary>
internal enum OutputFormat
{
    Json,
    Csv,
    Xlsx,
    Jsonld,
    Croissant,
    Zip,
    Atom,
    JsonFeed,
    Ics,
    Svg,
    Png,
}

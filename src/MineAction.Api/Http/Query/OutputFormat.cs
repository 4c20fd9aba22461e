namespace MineAction.Api.Http.Query;

/// <summary>The formats of answers.</summary>
internal enum OutputFormat
{
    Json,
    Csv,
    Xlsx,
    JsonLd,
    Zip,
    Atom,
    Svg,
}

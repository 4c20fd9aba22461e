namespace MineAction.Api.Imports.Reading.Documents;

/// <summary>The forms in which a source document can be given.</summary>
internal enum SourceFormat
{
    /// <summary>A status page saved from the depositary's site.</summary>
    Html,

    /// <summary>The depositary's own XML of the same tables.</summary>
    Xml,

    /// <summary>Our export of treaty actions.</summary>
    Csv,
}

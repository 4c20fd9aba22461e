using System.Reflection;

namespace MineAction.Api.Http.Query;

/// <summary>The formats in which a request can be answered, the default first. Without it they are those of tables.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FormatsAttribute(params OutputFormat[] formats) : Attribute
{
    public IReadOnlyList<OutputFormat> Formats => formats;

    /// <summary>What the OpenAPI document calls the choice.</summary>
    public required string Name { get; init; }

    /// <summary>The formats that requests of this type offer.</summary>
    public static IReadOnlyList<OutputFormat> Of(Type request) =>
        request.GetCustomAttribute<FormatsAttribute>()?.Formats ?? OutputFormats.OfTables;

    /// <summary>What the OpenAPI document calls the choice that requests of this type offer.</summary>
    public static string NameOf(Type request) => request.GetCustomAttribute<FormatsAttribute>()?.Name ?? nameof(OutputFormat);
}

using System.Reflection;

namespace MineAction.Api.Http.Query;

/// <summary>The formats in which a request can be answered, the default first. Without it they are those of tables.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FormatsAttribute(params OutputFormat[] formats) : Attribute
{
    public IReadOnlyList<OutputFormat> Formats => formats;

    /// <summary>The formats that requests of this type offer.</summary>
    public static IReadOnlyList<OutputFormat> Of(Type request) =>
        request.GetCustomAttribute<FormatsAttribute>()?.Formats ?? OutputFormats.OfTables;
}

using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MineAction.Api.OpenApi.Description;

/// <summary>The serializer contexts of all nouns: how a type is written, and whether callers may send it.</summary>
internal static class SerializerContexts
{
    private static readonly JsonSerializerContext[] All =
    [
        .. typeof(SerializerContexts).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(JsonSerializerContext)))
            .Select(type => PropertyOf(type, "Responses") ?? PropertyOf(type, "Bodies") ?? PropertyOf(type, "Default")!)
            .Select(context => (JsonSerializerContext)context.GetValue(null)!),
    ];

    /// <summary>How a response is written.</summary>
    /// <exception cref="InvalidOperationException">No context has the type.</exception>
    public static JsonTypeInfo OfResponse(Type type) =>
        All.Where(context => !IsOfBodies(context)).Select(context => context.GetTypeInfo(type)).FirstOrDefault(info => info is not null)
        ?? throw new InvalidOperationException($"{type} is in no serializer context of responses.");

    /// <summary>Whether the type is, or is a part of, a body that callers send.</summary>
    public static bool IsOfBody(Type type) => All.Any(context => IsOfBodies(context) && context.GetTypeInfo(type) is not null);

    private static PropertyInfo? PropertyOf(Type context, string name) =>
        context.GetProperty(name, BindingFlags.Static | BindingFlags.Public);

    private static bool IsOfBodies(JsonSerializerContext context) =>
        context.Options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow;
}

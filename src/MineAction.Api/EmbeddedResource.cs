using System.Reflection;

namespace MineAction.Api;

/// <summary>Embedded resources: the files that travel inside the assembly.</summary>
internal static class EmbeddedResource
{
    private static readonly Assembly Assembly = typeof(EmbeddedResource).Assembly;

    /// <summary>The bytes of a resource. The caller disposes the stream.</summary>
    public static Stream Open(string resource) => Assembly.GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException($"The assembly has no resource '{resource}'.");

    /// <summary>The text of a resource, UTF-8.</summary>
    public static string ReadText(string resource)
    {
        using var reader = new StreamReader(Open(resource));
        return reader.ReadToEnd();
    }

    /// <summary>The names of the resources that begin with <paramref name="prefix"/>, in ordinal order.</summary>
    public static IReadOnlyList<string> Named(string prefix) =>
    [
        .. Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}

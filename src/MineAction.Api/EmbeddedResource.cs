using System.Collections.Concurrent;
using System.Reflection;

namespace MineAction.Api;

/// <summary>Statements and facts that travel inside the assembly.</summary>
internal static class EmbeddedResource
{
    private static readonly Assembly Assembly = typeof(EmbeddedResource).Assembly;
    private static readonly ConcurrentDictionary<string, string> Statements = new();

    /// <summary>The statement in the file <paramref name="name"/><c>.sql</c> beside the code that asks.</summary>
    public static string Read(string name) => Statements.GetOrAdd(name, static name => ReadText($"sql/{name}.sql"));

    public static string ReadText(string resource)
    {
        using var reader = new StreamReader(Open(resource));
        return reader.ReadToEnd();
    }

    public static Stream Open(string resource) => Assembly.GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException($"The assembly has no resource '{resource}'.");

    /// <summary>The names of the resources that begin with <paramref name="prefix"/>, in order.</summary>
    public static IReadOnlyList<string> Named(string prefix) =>
        [.. Assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}

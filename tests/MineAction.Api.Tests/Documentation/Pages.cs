using System.Text.RegularExpressions;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Documentation;

/// <summary>The pages of the documentation: every Markdown file of the repository.</summary>
internal static partial class Pages
{
    /// <summary>The page that every other one is found from.</summary>
    public const string First = "README.md";

    private static readonly string[] NotOurs = [".git", "bin", "obj", "node_modules"];

    /// <summary>Their paths from the root of the repository, with slashes.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Find(new DirectoryInfo(Repository.Root)).Order(StringComparer.Ordinal)];

    /// <summary>The pages that are about the folder they stand in.</summary>
    public static IEnumerable<string> Readmes => All.Where(page => Path.GetFileName(page) == First);

    public static string TextOf(string page) => File.ReadAllText(Repository.PathOf(page));

    /// <summary>
    /// The links of a page to files of the repository, from its root: each path, and the heading it leads to or an empty text.
    /// </summary>
    public static IEnumerable<(string Path, string Heading)> LinksOf(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        var links = Link().Matches(TextOf(page))
            .Select(match => match.Groups[1].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal));
        foreach (var link in links)
        {
            var parts = link.Split('#');
            var file = parts[0].Length == 0 ? Repository.PathOf(page) : Path.GetFullPath(Path.Combine(folder, parts[0]));
            yield return (PathFromRoot(file), parts.ElementAtOrDefault(1) ?? "");
        }
    }

    private static IEnumerable<string> Find(DirectoryInfo folder) =>
    [
        .. folder.EnumerateFiles("*.md").Select(file => PathFromRoot(file.FullName)),
        .. folder.EnumerateDirectories().Where(each => !NotOurs.Contains(each.Name) && each.LinkTarget is null).SelectMany(Find),
    ];

    private static string PathFromRoot(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}

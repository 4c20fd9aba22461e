using MineAction.Api.Features;

namespace MineAction.Api.Tests.Architecture;

/// <summary>
/// Who may use whom, in the compiled code of the service. A folder is a namespace; a folder and its subfolder are two. Every rule fails
/// where it finds nothing to judge.
/// </summary>
public sealed class DependencyTests
{
    private const string Root = "MineAction.Api";

    // A part may use itself and what stands here. Each noun of Features is a part of its own; Program and OpenApi may use everything.
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Register"] = [],
        ["Storage"] = ["Register"],
        ["Http"] = ["Register"],
        ["Features.Shared"] = ["Register", "Http"],
        ["Webhooks"] = ["Register", "Storage", "Http", "Features.Shared"],
        ["Imports"] = ["Register", "Storage", "Http", "Features.Shared"],
        ["noun"] = ["Register", "Storage", "Http", "Imports", "Webhooks", "Features.Shared"],
        ["Site"] = ["Register", "Http", "Features.Shared"],
        ["Assistants"] = ["Register", "Http", "Features.Shared"],
    };

    private static readonly Type[] Types =
    [
        .. typeof(Endpoints).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true && !IsGenerated(type)),
    ];

    private static readonly (Type User, Type Used)[] Edges =
        [.. Types.SelectMany(user => Dependencies.Of(user).Where(Types.Contains).Select(used => (user, used)))];

    private static IEnumerable<string> Parts => Types.Select(PartOf).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Parts))]
    public void A_part_uses_only_what_it_may_use(string part)
    {
        var allowed = MayUse[IsNoun(part) ? "noun" : part];
        var edges = Edges.Where(edge => PartOf(edge.User) == part).ToList();

        Assert.That(Types.Where(type => PartOf(type) == part), Is.Not.Empty);
        Assert.That(
            edges.Where(edge => PartOf(edge.Used) is { } used && used != part && !allowed.Contains(used)).Select(Describe).Distinct(),
            Is.Empty);
    }

    [Test]
    public void Every_part_of_the_table_is_there() =>
        Assert.That(Parts.Where(part => !IsNoun(part)), Is.SupersetOf(MayUse.Keys.Where(part => part != "noun")));

    [Test]
    public void Nothing_uses_the_document_or_the_list_of_slices()
    {
        var users = Edges.Where(edge => !IsIn(edge.User, $"{Root}.OpenApi") && edge.User.Namespace != $"{Root}.Features").ToList();

        Assert.That(users, Has.Count.GreaterThan(500));
        Assert.That(
            users.Where(edge => IsIn(edge.Used, $"{Root}.OpenApi") || edge.Used.Namespace == $"{Root}.Features").Select(Describe),
            Is.Empty);
    }

    [Test]
    public void There_is_no_circle_among_folders()
    {
        var folders = Edges
            .Where(edge => edge.User.Namespace != edge.Used.Namespace)
            .ToLookup(edge => edge.User.Namespace!, edge => edge.Used.Namespace!);

        Assert.That(folders, Has.Count.GreaterThan(25));
        Assert.That(
            Edges
                .Where(edge => edge.User.Namespace != edge.Used.Namespace)
                .Where(edge => Reaches(folders, edge.Used.Namespace!, edge.User.Namespace!))
                .Select(Describe)
                .Distinct()
                .Order(StringComparer.Ordinal),
            Is.Empty);
    }

    [Test]
    public void The_rules_see_what_only_the_code_of_a_method_uses() =>
        Assert.That(Edges, Has.Some.Matches<(Type User, Type Used)>(edge => edge.User == typeof(Endpoints)));

    private static bool Reaches(ILookup<string, string> folders, string from, string to)
    {
        HashSet<string> seen = [from];
        var next = new Queue<string>(seen);
        while (next.TryDequeue(out var folder) && folder != to)
            folders[folder].Where(seen.Add).ToList().ForEach(next.Enqueue);
        return seen.Contains(to);
    }

    private static bool IsGenerated(Type type) => type.Namespace!.StartsWith($"{Root}.Tests", StringComparison.Ordinal);

    /// <summary>The part that a type belongs to; null for what everything may use, and for what may use everything.</summary>
    private static string? PartOf(Type type)
    {
        var path = type.Namespace!.Split('.')[2..];
        return path switch
        {
            [] or ["Features"] or ["OpenApi", ..] => null,
            ["Features", var noun, ..] => $"Features.{noun}",
            [var part, ..] => part,
        };
    }

    private static bool IsNoun(string part) => part.StartsWith("Features.", StringComparison.Ordinal) && part != "Features.Shared";

    private static bool IsIn(Type type, string folder) =>
        type.Namespace == folder || type.Namespace!.StartsWith(folder + ".", StringComparison.Ordinal);

    private static string Describe((Type User, Type Used) edge) => $"{edge.User.FullName} uses {edge.Used.FullName}";
}

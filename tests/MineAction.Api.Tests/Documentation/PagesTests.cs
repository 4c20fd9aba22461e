using System.Reflection;
using System.Text.RegularExpressions;
using MineAction.Api.Tests.Features.Imports;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Documentation;

/// <summary>What the pages name is there, and what there is to know is on a page.</summary>
public sealed partial class PagesTests
{
    private const string Operating = "src/MineAction.Api/README.md";

    /// <summary>Settings of the framework, not of ours.</summary>
    private static readonly string[] OfTheFramework = ["Authentication:Schemes:Bearer:*", "Logging:LogLevel:*"];

    /// <summary>Every class that a section of the configuration is read into.</summary>
    private static readonly Type[] Options =
    [
        .. typeof(Program).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.GetField("Section") is { IsLiteral: true }),
    ];

    [TestCaseSource(typeof(Pages), nameof(Pages.All))]
    public void Every_link_of_a_page_leads_somewhere(string page)
    {
        Assert.Multiple(() =>
        {
            foreach (var (path, heading) in Pages.LinksOf(page))
            {
                Assert.That(Path.Exists(Repository.PathOf(path)), Is.True, path);
                if (heading.Length > 0)
                    Assert.That(AnchorsOf(path), Does.Contain(heading), path);
            }
        });
    }

    [TestCaseSource(typeof(Pages), nameof(Pages.All))]
    public void Every_path_that_a_page_names_from_the_root_exists(string page)
    {
        var named = NamedPath().Matches(Pages.TextOf(page))
            .Select(match => match.Groups[1].Value)
            .Where(path => !path.Contains('<', StringComparison.Ordinal));

        Assert.That(named.Where(path => !Path.Exists(Repository.PathOf(path))), Is.Empty);
    }

    [Test]
    public void Every_README_is_linked_from_the_first()
    {
        var linked = Pages.LinksOf(Pages.First).Select(link => link.Path).ToList();

        Assert.That(Pages.Readmes.Count(), Is.GreaterThanOrEqualTo(9));
        Assert.That(Pages.Readmes.Except([Pages.First]).Except(linked), Is.Empty);
    }

    [Test]
    public void The_documentation_names_every_setting_and_no_other()
    {
        var settings = Options.SelectMany(type => type
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true })
            .Select(property => $"{type.GetField("Section")!.GetRawConstantValue()}:{property.Name}"));
        var documented = SettingRow().Matches(Pages.TextOf(Operating)).Select(match => match.Groups[1].Value);

        Assert.That(Options, Has.Length.GreaterThanOrEqualTo(4));
        Assert.That(documented.Except(OfTheFramework), Is.EquivalentTo(settings));
    }

    private static IEnumerable<string> AnchorsOf(string page) => Heading().Matches(Pages.TextOf(page))
        .Select(match => NoLetter().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex("`((?:src|tests|migrations|openapi)/[^`*{ ]*)`")]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"^\| `([A-Za-z]+:[A-Za-z:*]+)` \|", RegexOptions.Multiline)]
    private static partial Regex SettingRow();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NoLetter();
}

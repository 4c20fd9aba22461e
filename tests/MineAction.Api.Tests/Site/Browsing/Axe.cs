using Microsoft.Playwright;
using MineAction.Api.Tests.Hosting;

namespace MineAction.Api.Tests.Site.Browsing;

/// <summary>The accessibility rules of axe-core, run in a page.</summary>
internal static class Axe
{
    private static readonly string File = Repository.PathOf(
        "tests", "MineAction.Api.Tests", "Site", "node_modules", "axe-core", "axe.min.js");

    /// <summary>Why they cannot be run here; null where they can.</summary>
    public static string? Absence =>
        System.IO.File.Exists(File) ? null : "axe-core is not there: npm ci --prefix tests/MineAction.Api.Tests/Site";

    /// <summary>
    /// Every violation of WCAG 2.2 A and AA and of axe's best practices, as "rule: elements". Looks into shadow roots and frames.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        foreach (var frame in page.Frames)
            await frame.EvaluateAsync(await System.IO.File.ReadAllTextAsync(File));
        return await RunAsync(page, null);
    }

    /// <summary>The same rules on colours alone, after the colours have changed.</summary>
    public static Task<string[]> ContrastViolationsAsync(IPage page) => RunAsync(page, "color-contrast");

    private static Task<string[]> RunAsync(IPage page, string? only) => page.EvaluateAsync<string[]>(
        """
        async only => (await axe.run(only ? { runOnly: [only] } : {})).violations
          .map(({ id, help, nodes }) => {
            const elements = nodes.map(node => `${node.target.flat().join(' > ')} ${node.failureSummary}`);
            return `${id} (${help}): ${elements.join(' | ').slice(0, 900)}`;
          })
        """,
        only);
}

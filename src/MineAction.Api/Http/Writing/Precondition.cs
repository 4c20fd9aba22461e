using System.Globalization;
using System.Text.RegularExpressions;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Writing;

/// <summary>
/// The precondition of <c>If-Match</c>. Every entity tag of this service begins with the revision of the register that its response was
/// made from, so a tag of any response that contained the resource says which version of it the editor saw: the write goes ahead if that
/// version is still the current one. Changes to other resources in the meantime do not count.
/// </summary>
internal static partial class Precondition
{
    /// <summary>The tag of the answer to a write: <c>"r4-action-317"</c>.</summary>
    public static string TagOf(int revision, string thing) => string.Create(CultureInfo.InvariantCulture, $"\"r{revision}-{thing}\"");

    /// <summary>Refuses a write by an editor who did not say, or who does not know, what is written over.</summary>
    /// <param name="request">The request.</param>
    /// <param name="what">"action 317".</param>
    /// <param name="version">The revision that recorded the current version.</param>
    /// <param name="newest">The newest revision.</param>
    /// <exception cref="ProblemException">The header is missing (428), or the version seen is not the current one (412).</exception>
    public static void Require(HttpRequest request, string what, int version, int newest)
    {
        if (request.Headers.IfMatch.Count == 0)
        {
            throw new ProblemException(Problem.Of(
                ProblemType.PreconditionRequired,
                $"If-Match is missing. Read {what} and send the ETag of the answer, so that nobody's change is written over unseen."));
        }

        RequireIfGiven(request, what, version, newest);
    }

    /// <summary>The same where an editor need not say what is written over.</summary>
    /// <exception cref="ProblemException">The version seen is not the current one (412).</exception>
    public static void RequireIfGiven(HttpRequest request, string what, int version, int newest)
    {
        var seen = request.GetTypedHeaders().IfMatch;
        if (request.Headers.IfMatch.Count == 0
            || seen.Any(tag => tag.Tag == "*" || (!tag.IsWeak && IsCurrent(tag.Tag.ToString(), version, newest))))
        {
            return;
        }

        throw new ProblemException(Problem.Of(
            ProblemType.PreconditionFailed,
            $"The version of {what} in If-Match is not the current one, which revision {version} recorded. " +
            "Read it again and decide anew."));
    }

    /// <summary>Refuses numbers of a plan that the editor has not seen as it is now.</summary>
    /// <param name="request">The request.</param>
    /// <param name="plan">The tag of the plan as it is now.</param>
    /// <param name="isRequired">Whether the request names members by number.</param>
    /// <exception cref="ProblemException">The header is missing (428), or names another plan (412).</exception>
    public static void RequirePlan(HttpRequest request, string plan, bool isRequired)
    {
        if (request.Headers.IfMatch.Count == 0)
        {
            if (!isRequired)
                return;
            throw new ProblemException(Problem.Of(
                ProblemType.PreconditionRequired,
                "If-Match is missing. Numbers are those of one plan: send the ETag of the dry run that showed them."));
        }

        if (request.GetTypedHeaders().IfMatch.Any(tag => !tag.IsWeak && tag.Tag == plan))
            return;
        throw new ProblemException(Problem.Of(
            ProblemType.PreconditionFailed,
            "The plan is not the one of If-Match: the record or the document changed since. Run it dry again and decide anew."));
    }

    private static bool IsCurrent(string tag, int version, int newest) =>
        Revision().Match(tag) is { Success: true } match
        && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
        && seen >= version
        && seen <= newest;

    [GeneratedRegex("^\"r([0-9]+)-")]
    private static partial Regex Revision();
}

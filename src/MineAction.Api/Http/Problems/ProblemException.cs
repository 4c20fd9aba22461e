namespace MineAction.Api.Http.Problems;

/// <summary>Ends a request with a problem document as the response.</summary>
internal sealed class ProblemException(Problem problem) : Exception(problem.Detail)
{
    public Problem Problem { get; } = problem;
}

namespace MineAction.Api.Http.Problems;

/// <summary>Leaves a handler with a problem as the answer.</summary>
internal sealed class ProblemException(Problem problem) : Exception(problem.Detail)
{
    public Problem Problem { get; } = problem;
}

namespace MineAction.Api.Http.Problems;

/// <summary>What a caller wrote, short enough to be told back.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Of(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}

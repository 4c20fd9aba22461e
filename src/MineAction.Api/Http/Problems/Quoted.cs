namespace MineAction.Api.Http.Problems;

/// <summary>Text of a caller, shortened to be quoted in a message.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Of(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}

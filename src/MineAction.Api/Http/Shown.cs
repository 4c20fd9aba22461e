namespace MineAction.Api.Http;

/// <summary>What a caller wrote, short enough to be told back.</summary>
internal static class Shown
{
    private const int Longest = 60;

    public static string Of(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}

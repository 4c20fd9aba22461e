namespace MineAction.TreatyLaw.Wording;

/// <summary>One name of something that can be looked for.</summary>
/// <param name="Owner">What has the name.</param>
/// <param name="Text">The name as written.</param>
/// <param name="IsFormer">Whether it is no longer in use: of two that fit alike the current one is found first.</param>
public sealed record SearchEntry<T>(T Owner, string Text, bool IsFormer = false)
{
    internal SearchText Searched { get; } = new(Text);
}

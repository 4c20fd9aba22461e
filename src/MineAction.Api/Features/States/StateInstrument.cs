namespace MineAction.Api.Features.States;

/// <summary>An instrument by slug and title.</summary>
internal sealed record StateInstrument
{
    public required string Id { get; init; }

    /// <summary>The title in the language of the answer, where it is known; else in English.</summary>
    public required string Title { get; init; }

    public required string ShortTitle { get; init; }
}

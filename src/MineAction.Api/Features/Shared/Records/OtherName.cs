using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Shared.Records;

/// <summary>Another name of a State or organization.</summary>
internal sealed record OtherName
{
    public required string Name { get; init; }

    /// <summary>What it is: official (it is or was its name), territory, abbreviation, spelling, or a former code.</summary>
    public required NameKind Kind { get; init; }

    /// <summary>Its language, as an ISO 639-1 code; null where it is English or of no language.</summary>
    public required string? Lang { get; init; }

    /// <summary>First day of its use (inclusive), where known.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>First day no longer in use (exclusive), where known; null while in use.</summary>
    public required DateOnly? Until { get; init; }

    /// <summary>Where name and days come from.</summary>
    public required string? Note { get; init; }

    public static OtherName Of(ParticipantAlias alias) => new()
    {
        Name = alias.Alias,
        Kind = alias.Kind,
        Lang = alias.Language,
        From = alias.From,
        Until = alias.Until,
        Note = alias.Note,
    };
}

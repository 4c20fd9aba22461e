using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Shared;

/// <summary>An official name that is no longer in use.</summary>
internal sealed record FormerName
{
    public required string Name { get; init; }

    /// <summary>Its language, as an ISO 639-1 code; null for English.</summary>
    public required string? Lang { get; init; }

    /// <summary>First day of its use (inclusive); null where not recorded.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>First day no longer in use (exclusive).</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Where the dates come from.</summary>
    public required string? Note { get; init; }

    /// <summary>
    /// The official names that <paramref name="participant"/> no longer has, oldest first. Those of a State that it continues are its own
    /// earlier ones.
    /// </summary>
    public static IReadOnlyList<FormerName> Of(TreatyRegister register, Participant participant) =>
    [
        .. register.Facts.Aliases
            .Where(alias => alias is { Kind: NameKind.Official, Until: not null } && register.ParticipantOf(alias.Code) == participant)
            .OrderBy(alias => alias.Until)
            .Select(alias => new FormerName
            {
                Name = alias.Alias,
                Lang = alias.Language,
                From = alias.From,
                Until = alias.Until!.Value,
                Note = alias.Note,
            }),
    ];
}

using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.States;

/// <summary>A name that the United Nations used and no longer uses.</summary>
internal sealed record FormerName
{
    public required string Name { get; init; }

    /// <summary>First day of its use (inclusive); null where not recorded.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>First day no longer in use (exclusive).</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Where the dates come from.</summary>
    public required string? Note { get; init; }

    /// <summary>The former names among the names under which treaty tables know a participant, oldest first.</summary>
    public static IReadOnlyList<FormerName> Among(IEnumerable<ParticipantAlias> aliases) =>
    [
        .. aliases
            .Where(alias => alias.Until is not null && IsUnName(alias))
            .OrderBy(alias => alias.Until)
            .Select(alias => new FormerName { Name = alias.Alias, From = alias.From, Until = alias.Until!.Value, Note = alias.Note }),
    ];

    // The note says what kind of name it is: "UN name; date from general knowledge", "not a UN name; UN used Southern Rhodesia".
    private static bool IsUnName(ParticipantAlias alias) =>
        alias.Note is { } note && note.Contains("UN name", StringComparison.Ordinal) && !note.StartsWith("not ", StringComparison.Ordinal);
}

using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>Status groups of States, in the order of legends and lists: the one list of them.</summary>
internal static class StatusGroups
{
    public const string Party = "party";

    // Lines of a tile run over its edge, so that they meet those of the next.
    private static readonly IReadOnlyList<(string Id, string Key, string? Hatch)> All =
    [
        (Party, "parties", null),
        ("signatory", "signatories", "M-2 14L14 -2M-2 26L26 -2M10 26L26 10"),
        ("withdrawn", "withdrawnStates", "M-2 -2L26 26M-2 26L26 -2"),
        ("none", "noneStates", null),
    ];

    /// <summary>Their ids.</summary>
    public static IEnumerable<string> Ids => All.Select(group => group.Id);

    /// <summary>The group of a status: who consented is a party in the depositary's usage.</summary>
    public static string Of(ParticipantStatus status) => status switch
    {
        ParticipantStatus.InForce or ParticipantStatus.Awaiting => Party,
        ParticipantStatus.Signatory => "signatory",
        ParticipantStatus.Withdrawn => "withdrawn",
        _ => "none",
    };

    /// <summary>Path data of a group's lines, as a card has them; null where it is plain.</summary>
    public static string? HatchOf(string id) => All.Single(group => group.Id == id).Hatch;

    /// <summary>What the States of a group are called.</summary>
    public static string LabelOf(Localizer localizer, string id) => localizer.Text(All.Single(group => group.Id == id).Key);

    /// <summary>Every group, with the number of <paramref name="states"/> in it.</summary>
    public static IEnumerable<CardGroup> Of(Localizer localizer, IReadOnlyList<CardState> states) => All.Select(
        group => new CardGroup(group.Id, localizer.Text(group.Key), states.Count(state => state.Group == group.Id), group.Hatch));

    /// <summary>Every group of the universe, with its number.</summary>
    public static IEnumerable<CardGroup> Of(Localizer localizer, GroupCounts universe) => All.Zip(
        [universe.Parties, universe.SignatoriesNotParties, universe.Withdrawn, universe.None],
        (group, count) => new CardGroup(group.Id, localizer.Text(group.Key), count, group.Hatch));

    /// <summary>What a map shows and no status is taken by.</summary>
    public static CardGroup Territories(Localizer localizer) =>
        new("territory", localizer.Text("territories"), null, "M4 6H8M16 18H20");
}

using MineAction.Api.Http.Localization;
using MineAction.TreatyLaw.Memberships;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>Status groups of States, in the order of legends and lists: the one list of them.</summary>
internal static class StatusGroups
{
    public const string Party = "party";

    private static readonly IReadOnlyList<(string Id, string Key)> All =
        [(Party, "parties"), ("signatory", "signatories"), ("withdrawn", "withdrawnStates"), ("none", "noneStates")];

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

    /// <summary>Every group, with the number of <paramref name="states"/> in it.</summary>
    public static IEnumerable<CardGroup> Of(Localizer localizer, IReadOnlyList<CardState> states) =>
        All.Select(group => new CardGroup(group.Id, localizer.Text(group.Key), states.Count(state => state.Group == group.Id)));

    /// <summary>Every group of the universe, with its number.</summary>
    public static IEnumerable<CardGroup> Of(Localizer localizer, GroupCounts universe) => All.Zip(
        [universe.Parties, universe.SignatoriesNotParties, universe.Withdrawn, universe.None],
        (group, count) => new CardGroup(group.Id, localizer.Text(group.Key), count));
}

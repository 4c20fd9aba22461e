namespace MineAction.Api.Site.Charts;

/// <summary>Status groups of States in the order of legends and lists, with the key of the string that names each.</summary>
internal static class StatusGroups
{
    public static readonly IReadOnlyList<(string Group, string Key)> All =
        [("party", "parties"), ("signatory", "signatories"), ("withdrawn", "withdrawnStates"), ("none", "noneStates")];
}

namespace MineAction.Api.Site.Charts;

/// <summary>The groups of States in the order in which they are shown, with the string that names each.</summary>
internal static class StatusGroups
{
    public static readonly IReadOnlyList<(string Group, string Key)> All =
        [("party", "parties"), ("signatory", "signatories"), ("withdrawn", "withdrawnStates"), ("none", "noneStates")];
}

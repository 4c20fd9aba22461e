using System.Text.Json;

namespace MineAction.Api.Tests.Features.Imports;

/// <summary>What a plan says, in few words.</summary>
internal static class Plan
{
    public static int Count(this JsonElement plan, string what) => plan.GetProperty("counts").GetProperty(what).GetInt32();

    /// <summary>"ccm DNK territorial-application 2010-02-12", in order.</summary>
    public static IReadOnlyList<string> Acts(this JsonElement plan, string list) =>
        [.. plan.GetProperty(list).EnumerateArray().Select(Describe).Order(StringComparer.Ordinal)];

    public static string Describe(JsonElement act) =>
        $"{act.GetProperty("instrument")} {act.GetProperty("participant").GetProperty("code")} " +
        $"{act.GetProperty("kind")} {act.GetProperty("date")}";

    /// <summary>"error Eswatini: its problem", for every finding of a severity.</summary>
    public static IReadOnlyList<string> Findings(this JsonElement plan, string severity) =>
    [
        .. plan.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("severity").GetString() == severity)
            .Select(finding => $"{finding.GetProperty("participant")}: {finding.GetProperty("problem")}"),
    ];
}

namespace MineAction.Api.Tests.Hosting;

/// <summary>Floods and kills are small in every run of the tests; <c>.ci/soak</c> sets SOAK=1, which makes them large.</summary>
internal static class Soak
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("SOAK") == "1";

    /// <summary>How often something is done.</summary>
    public static int Or(int soak, int usually) => IsOn ? soak : usually;
}

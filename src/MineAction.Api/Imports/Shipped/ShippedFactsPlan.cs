using MineAction.Api.Register;

namespace MineAction.Api.Imports.Shipped;

/// <summary>What the shipped facts of a build would change in a register that older ones began.</summary>
internal sealed record ShippedFactsPlan
{
    /// <summary>What is new.</summary>
    public List<RegisterCommand> Added { get; } = [];

    /// <summary>What was as shipped before, and is corrected.</summary>
    public List<RegisterCommand> Corrected { get; } = [];

    /// <summary>What was as shipped before, and is no longer shipped.</summary>
    public List<RegisterCommand> Retracted { get; } = [];

    /// <summary>What an editor has changed, and the shipped facts tell otherwise: <c>action 12 (apmbc, FIN)</c>.</summary>
    public List<string> Left { get; } = [];

    public IReadOnlyList<RegisterCommand> Changes => [.. Added, .. Corrected, .. Retracted];
}

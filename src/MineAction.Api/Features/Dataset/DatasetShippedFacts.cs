using MineAction.Api.Register;

namespace MineAction.Api.Features.Dataset;

/// <summary>The facts that a build ships, and that a register takes from it.</summary>
internal sealed record DatasetShippedFacts
{
    /// <summary>The day of their issue.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>The SHA-256 of their files' names and sums, hexadecimal: equal where two registers took the same facts.</summary>
    public required string Digest { get; init; }

    public static DatasetShippedFacts? Of(ShippedFacts? shipped) =>
        shipped is null ? null : new() { IssuedOn = shipped.IssuedOn, Digest = shipped.Digest };
}

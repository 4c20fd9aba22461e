namespace MineAction.Api.Register;

/// <summary>The facts that a build ships.</summary>
/// <param name="IssuedOn">The day of their issue.</param>
/// <param name="Digest">The SHA-256 of their files' names and sums, as sha256sum lists them, lower-case hexadecimal.</param>
internal sealed record ShippedFacts(DateOnly IssuedOn, string Digest);

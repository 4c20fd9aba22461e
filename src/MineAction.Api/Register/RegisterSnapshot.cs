using MineAction.TreatyLaw;

namespace MineAction.Api.Register;

/// <summary>The register at one revision.</summary>
/// <param name="Revision">Which.</param>
/// <param name="Register">The immutable whole.</param>
internal sealed record RegisterSnapshot(Revision Revision, TreatyRegister Register);

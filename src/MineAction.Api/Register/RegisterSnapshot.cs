using MineAction.TreatyLaw;

namespace MineAction.Api.Register;

/// <summary>Snapshot: the register at one revision.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Register">The immutable whole.</param>
internal sealed record RegisterSnapshot(Revision Revision, TreatyRegister Register);

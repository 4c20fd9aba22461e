using MineAction.Api.Register;

namespace MineAction.Api.Imports.Shipped;

/// <summary>A kind of numbered rows, for <see cref="RowPlanner{T}"/>.</summary>
/// <param name="IdOf">The number of a row.</param>
/// <param name="VersionOf">The revision that recorded it.</param>
/// <param name="ContentOf">What it says, without number and version.</param>
/// <param name="NameOf">How an operator finds it.</param>
/// <param name="Record">Records a further row.</param>
/// <param name="Correct">Makes the first row say what the second says.</param>
/// <param name="Retract">Retracts a row.</param>
internal sealed record RowKind<T>(
    Func<T, long> IdOf,
    Func<T, int> VersionOf,
    Func<T, T> ContentOf,
    Func<T, string> NameOf,
    Func<T, RegisterCommand> Record,
    Func<T, T, RegisterCommand> Correct,
    Func<T, RegisterCommand> Retract)
{
    /// <summary>Whether two rows say the same.</summary>
    public bool IsSame(T one, T other) => Equals(ContentOf(one), ContentOf(other));
}

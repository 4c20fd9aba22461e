namespace MineAction.Api.Imports.Shipped;

/// <summary>Plans the step from the numbered rows that were shipped before to those that are shipped now.</summary>
/// <param name="kind">What the rows are.</param>
/// <param name="current">The rows that the register holds.</param>
/// <param name="plan">The plan that the steps are added to.</param>
internal sealed class RowPlanner<T>(RowKind<T> kind, IReadOnlyCollection<T> current, ShippedFactsPlan plan)
    where T : class
{
    private readonly Dictionary<long, T> _current = current.ToDictionary(kind.IdOf);

    /// <summary>Rows that were shipped before and are shipped now, whatever they say.</summary>
    public void Keep(IEnumerable<(T Shipped, T Before)> pairs)
    {
        foreach (var (shipped, before) in pairs)
        {
            if (IsAsShipped(before))
            {
                if (!kind.IsSame(shipped, before))
                    plan.Corrected.Add(kind.Correct(before, shipped));
            }
            else if (_current.GetValueOrDefault(kind.IdOf(before)) is not { } row || !kind.IsSame(shipped, row))
            {
                plan.Left.Add(kind.NameOf(before));
            }
        }
    }

    /// <summary>Rows that were shipped before and are shipped no longer.</summary>
    public void Drop(IEnumerable<T> gone)
    {
        foreach (var before in gone)
        {
            if (IsAsShipped(before))
                plan.Retracted.Add(kind.Retract(before));
            else if (_current.ContainsKey(kind.IdOf(before)))
                plan.Left.Add(kind.NameOf(before));
        }
    }

    /// <summary>Rows that are shipped for the first time, and which the register has from an editor already.</summary>
    public void Meet(IEnumerable<(T Shipped, T Recorded)> pairs) => plan.Left.AddRange(
        pairs.Where(pair => !kind.IsSame(pair.Shipped, pair.Recorded)).Select(pair => kind.NameOf(pair.Recorded)));

    /// <summary>Rows that are shipped for the first time.</summary>
    public void Add(IEnumerable<T> shipped) => plan.Added.AddRange(shipped.Select(kind.Record));

    private bool IsAsShipped(T before) =>
        _current.TryGetValue(kind.IdOf(before), out var row) && kind.VersionOf(row) == kind.VersionOf(before);
}

namespace MineAction.Api.Http.Formats;

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What one item is.</typeparam>
internal record ListResponse<T>
{
    /// <summary>The legal day the list speaks of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The state of our record it was made from.</summary>
    public required int Revision { get; init; }

    /// <summary>Whether the day has not come yet.</summary>
    public required bool Projected { get; init; }

    /// <summary>
    /// The last day of which the record knows, the earliest of the instruments that the list is about: later acts may be missing.
    /// </summary>
    public required DateOnly? DataThrough { get; init; }

    /// <summary>Items in the whole list.</summary>
    public required int Total { get; init; }

    /// <summary>The items of this part.</summary>
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>The address of the next part; null on the last.</summary>
    public required string? Next { get; init; }
}

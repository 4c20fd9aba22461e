namespace MineAction.TreatyLaw.Universalization;

/// <summary>Searching sorted days.</summary>
internal static class Days
{
    /// <summary>
    /// The index of the last of <paramref name="sorted"/> that is on or before <paramref name="day"/>; -1 where all are later.
    /// </summary>
    public static int LastOnOrBefore(DateOnly[] sorted, DateOnly day)
    {
        var index = Array.BinarySearch(sorted, day);
        return index >= 0 ? index : ~index - 1;
    }
}

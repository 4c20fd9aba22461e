namespace MineAction.TreatyLaw.Universalization;

/// <summary>How the States of one group, or of a whole universe, stand on a day.</summary>
/// <param name="Id">The group's id, or the universe's.</param>
/// <param name="Label">Its English name.</param>
/// <param name="Size">States in it on the day.</param>
/// <param name="Counts">How they stand.</param>
public sealed record GroupView(string Id, string Label, int Size, UniverseTally Counts)
{
    /// <summary>States that are neither parties nor signatories and have not withdrawn.</summary>
    public int None => Size - Counts.Parties - Counts.SignatoriesNotParties - Counts.Withdrawn;

    /// <summary>Parties divided by size, rounded to four places (half away from zero); 0 where there are no States.</summary>
    public decimal Share => Size == 0 ? 0 : Math.Round((decimal)Counts.Parties / Size, 4, MidpointRounding.AwayFromZero);
}

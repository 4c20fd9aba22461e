namespace MineAction.TreatyLaw.Wording;

/// <summary>Several things in one sentence.</summary>
internal static class Enumeration
{
    /// <summary>"AUT, BEL and CHE"; "AUT, BEL et CHE".</summary>
    public static Sentence And(IReadOnlyList<string> codes) => new(Joined(codes, "and"), Joined(codes, "et"));

    /// <summary>"ratification, acceptance or approval"; "ratification, acceptation ou approbation".</summary>
    public static Sentence Or(IReadOnlyList<Sentence> parts) =>
        new(Joined([.. parts.Select(part => part.English)], "or"), Joined([.. parts.Select(part => part.French)], "ou"));

    private static string Joined(IReadOnlyList<string> parts, string conjunction) => parts.Count < 2
        ? string.Concat(parts)
        : $"{string.Join(", ", parts.SkipLast(1))} {conjunction} {parts[^1]}";
}

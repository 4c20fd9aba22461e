namespace MineAction.TreatyLaw.Wording;

/// <summary>Something that a search found.</summary>
/// <param name="Owner">What was found.</param>
/// <param name="Name">The name that matched, which may be a former one or one in another language.</param>
public sealed record SearchMatch<T>(T Owner, string Name);

namespace MineAction.TreatyLaw.Universalization;

/// <summary>How the States of a universe, or of a group of it, stand towards an instrument on a day, in numbers of States.</summary>
public readonly record struct UniverseTally
{
    /// <summary>States whose consent is deposited and whose withdrawal has not taken effect.</summary>
    public int Parties { get; init; }

    /// <summary>States that signed and did not consent.</summary>
    public int SignatoriesNotParties { get; init; }

    /// <summary>States whose withdrawal has taken effect and that have not joined again.</summary>
    public int Withdrawn { get; init; }

    public static UniverseTally operator +(UniverseTally a, UniverseTally b) => new()
    {
        Parties = a.Parties + b.Parties,
        SignatoriesNotParties = a.SignatoriesNotParties + b.SignatoriesNotParties,
        Withdrawn = a.Withdrawn + b.Withdrawn,
    };

    public static UniverseTally operator -(UniverseTally a) => new()
    {
        Parties = -a.Parties,
        SignatoriesNotParties = -a.SignatoriesNotParties,
        Withdrawn = -a.Withdrawn,
    };
}

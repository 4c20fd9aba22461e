using MineAction.TreatyLaw.Actions;

namespace MineAction.TreatyLaw.Universalization;

/// <summary>Parties on a day by the kind of act that made them parties, in numbers of participants.</summary>
public readonly record struct ConsentTally
{
    public int DefinitiveSignature { get; init; }

    public int Ratification { get; init; }

    public int Acceptance { get; init; }

    public int Approval { get; init; }

    public int FormalConfirmation { get; init; }

    public int ConsentToBeBound { get; init; }

    public int Accession { get; init; }

    public int Succession { get; init; }

    public static ConsentTally operator +(ConsentTally a, ConsentTally b) => new()
    {
        DefinitiveSignature = a.DefinitiveSignature + b.DefinitiveSignature,
        Ratification = a.Ratification + b.Ratification,
        Acceptance = a.Acceptance + b.Acceptance,
        Approval = a.Approval + b.Approval,
        FormalConfirmation = a.FormalConfirmation + b.FormalConfirmation,
        ConsentToBeBound = a.ConsentToBeBound + b.ConsentToBeBound,
        Accession = a.Accession + b.Accession,
        Succession = a.Succession + b.Succession,
    };

    public static ConsentTally operator -(ConsentTally a) => new()
    {
        DefinitiveSignature = -a.DefinitiveSignature,
        Ratification = -a.Ratification,
        Acceptance = -a.Acceptance,
        Approval = -a.Approval,
        FormalConfirmation = -a.FormalConfirmation,
        ConsentToBeBound = -a.ConsentToBeBound,
        Accession = -a.Accession,
        Succession = -a.Succession,
    };

    internal static ConsentTally One(TreatyActionKind kind) => kind switch
    {
        TreatyActionKind.DefinitiveSignature => new() { DefinitiveSignature = 1 },
        TreatyActionKind.Ratification => new() { Ratification = 1 },
        TreatyActionKind.Acceptance => new() { Acceptance = 1 },
        TreatyActionKind.Approval => new() { Approval = 1 },
        TreatyActionKind.FormalConfirmation => new() { FormalConfirmation = 1 },
        TreatyActionKind.ConsentToBeBound => new() { ConsentToBeBound = 1 },
        TreatyActionKind.Accession => new() { Accession = 1 },
        TreatyActionKind.Succession => new() { Succession = 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an act of consent to be bound."),
    };
}

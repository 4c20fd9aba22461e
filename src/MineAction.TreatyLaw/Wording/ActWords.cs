using MineAction.TreatyLaw.Actions;

namespace MineAction.TreatyLaw.Wording;

/// <summary>The kinds of treaty action in words.</summary>
internal static class ActWords
{
    /// <summary>The kind as a noun without article: "formal confirmation", "confirmation formelle".</summary>
    public static Sentence Name(TreatyActionKind kind) => new(Code<TreatyActionKind>.Of(kind).Replace('-', ' '), kind switch
    {
        TreatyActionKind.DefinitiveSignature => "signature définitive",
        TreatyActionKind.Ratification => "ratification",
        TreatyActionKind.Acceptance => "acceptation",
        TreatyActionKind.Approval => "approbation",
        TreatyActionKind.Accession => "adhésion",
        TreatyActionKind.Succession => "succession",
        TreatyActionKind.FormalConfirmation => "confirmation formelle",
        TreatyActionKind.ConsentToBeBound => "consentement à être lié",
        TreatyActionKind.Signature => "signature",
        TreatyActionKind.Withdrawal => "retrait",
        TreatyActionKind.WithdrawalRetracted => "révocation du retrait",
        TreatyActionKind.ProvisionalApplication => "application provisoire",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind bears on nobody's standing."),
    });

    /// <summary>
    /// What the participant did when it consented: "deposited its ratification", "a déposé son instrument de ratification".
    /// </summary>
    public static Sentence Done(TreatyActionKind consent) => consent switch
    {
        TreatyActionKind.DefinitiveSignature => new("signed definitively", "a signé définitivement"),
        TreatyActionKind.Succession => new("notified its succession", "a notifié sa succession"),
        TreatyActionKind.ConsentToBeBound => new("notified its consent to be bound", "a notifié son consentement à être lié"),
        _ => new($"deposited its {Name(consent).English}", $"a déposé son instrument {Of(Name(consent).French)}"),
    };

    /// <summary>The act from which a delay runs: "the deposit", "le dépôt", "du dépôt".</summary>
    public static Noun Act(TreatyActionKind consent) => consent switch
    {
        TreatyActionKind.DefinitiveSignature => new("the signature", "la signature", "de la signature"),
        TreatyActionKind.Succession or TreatyActionKind.ConsentToBeBound =>
            new("the notification", "la notification", "de la notification"),
        _ => new("the deposit", "le dépôt", "du dépôt"),
    };

    private static string Of(string french) => french[0] == 'a' ? $"d'{french}" : $"de {french}";
}

using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Shared;

/// <summary>Parties by the kind of act that made them parties.</summary>
internal sealed record ConsentCounts
{
    public required int DefinitiveSignature { get; init; }

    public required int Ratification { get; init; }

    public required int Acceptance { get; init; }

    public required int Approval { get; init; }

    public required int FormalConfirmation { get; init; }

    public required int ConsentToBeBound { get; init; }

    public required int Accession { get; init; }

    public required int Succession { get; init; }

    /// <summary>All of them: the parties.</summary>
    public required int Total { get; init; }

    public static ConsentCounts Of(Tally tally) => new()
    {
        DefinitiveSignature = tally.Consents.DefinitiveSignature,
        Ratification = tally.Consents.Ratification,
        Acceptance = tally.Consents.Acceptance,
        Approval = tally.Consents.Approval,
        FormalConfirmation = tally.Consents.FormalConfirmation,
        ConsentToBeBound = tally.Consents.ConsentToBeBound,
        Accession = tally.Consents.Accession,
        Succession = tally.Consents.Succession,
        Total = tally.Parties,
    };
}

using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Register;

namespace MineAction.Api.Imports.Following.Proposals;

/// <summary>A document that was read, with what is needed to compare it with a register.</summary>
/// <param name="Bytes">The document, byte for byte.</param>
/// <param name="Status">What it says.</param>
/// <param name="Instrument">The slug of the instrument that it is of, where it may not say so itself, as the XML.</param>
internal sealed record ProposedDocument(byte[] Bytes, StatusDocument Status, string Instrument)
{
    /// <summary>What is left of the plan that the document makes on a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="now">The present instant.</param>
    /// <param name="dismissed">The keys of the differences that were dismissed.</param>
    public PlanReview Review(RegisterSnapshot register, DateTimeOffset now, IReadOnlySet<string> dismissed) =>
        new(PlanOn(register, now), register, now, dismissed);

    /// <summary>The plan that the document makes on a register.</summary>
    public ImportPlan PlanOn(RegisterSnapshot register, DateTimeOffset now) => ImportPlanner.Plan(
        Status,
        register.Register,
        Status.Format == SourceFormat.Xml ? Instrument : null,
        DateOnly.FromDateTime(now.UtcDateTime));
}

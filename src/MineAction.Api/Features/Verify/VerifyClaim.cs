using System.ComponentModel;
using FastEndpoints;
using FluentValidation;
using MineAction.Api.Features.Shared.Verifications;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Reconciliations;

namespace MineAction.Api.Features.Verify;

internal sealed record VerifyClaimRequest : AsOfRequest
{
    [QueryParam]
    [Description("The slug of the instrument that the claim is about, in any case. Required.")]
    [Example("apmbc")]
    public string? Instrument { get; init; }

    [QueryParam]
    [Description(
        "What is counted, as in the reconciliation: parties (deposits less effective withdrawals, in force or not), ratifications (the " +
        "same), signatories, signatories-not-party, joined (parties and signatories that are not parties). Default: parties.")]
    [Example("parties")]
    public Measure Measure { get; init; }

    [QueryParam]
    [Description("The number that is claimed. Required.")]
    [Example("162")]
    public int? Value { get; init; }
}

internal sealed class VerifyClaimValidator : RevisionRequestValidator<VerifyClaimRequest>
{
    public VerifyClaimValidator()
    {
        RuleFor(request => request.Instrument).NotNull().WithMessage("is missing. Name the instrument that the claim is about.");
        RuleFor(request => request.Value).NotNull().WithMessage("is missing. Say which number is claimed.");
    }
}

/// <summary>Is that claim right?</summary>
internal sealed class VerifyClaimEndpoint : ReadEndpoint<VerifyClaimRequest, VerificationAnswer>
{
    public override void Configure()
    {
        Get(
            "/verify",
            "Trust",
            "Whether a claim is right",
            "A number that somebody states of an instrument and a day, with a verdict: the first that applies of beyond-horizon (the day " +
            "lies beyond dataThrough: it cannot be confirmed), true, true-by-another-reading (another way of counting gives it), " +
            "true-on-other-days, false. With it come our count, the days on which the claim is true, the acts that make the difference, " +
            "what other ways of counting give, figures reported later, and the sources. The explanation is in the language asked for.");
        Validator<VerifyClaimValidator>();
    }

    protected override IResult Handle(VerifyClaimRequest request)
    {
        var status = QueryContext.StatusOf(request.Instrument!);
        return One(
            VerificationAnswer.Of(QueryContext, status, request.Measure, request.Value!.Value), VerifyJson.Responses.VerificationAnswer);
    }
}

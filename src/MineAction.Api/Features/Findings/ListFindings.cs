using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Findings;

internal sealed record ListFindingsRequest : ListRequest
{
    [QueryParam]
    [Description("Only findings on the rules of this instrument, by slug in any case.")]
    [Example("ccw")]
    public string? Instrument { get; init; }
}

/// <summary>Where do the record and the rules of a treaty not agree?</summary>
internal sealed class ListFindingsEndpoint : ListEndpoint<ListFindingsRequest, ListResponse<FindingItem>>
{
    public override void Configure() => Get(
        "/findings",
        "Trust",
        "Where the record and the rules of a treaty do not agree",
        "The acts of the record are kept as the depositary tells them. Where one breaks a rule of its treaty, the finding says which " +
        "rule, which act, since when, and what would cure it; it is listed on every day on which it stands, by instrument in the order " +
        "of the register, and vanishes when it is cured.");

    protected override IResult Handle(ListFindingsRequest request)
    {
        var register = QueryContext.Register;
        var findings = request.Instrument is { } slug ? register.FindingsOf(QueryContext.StatusOf(slug).Instrument.Id) : register.Findings;
        return List(
            request,
            [.. findings.Where(finding => finding.StandsOn(QueryContext.AsOf))],
            finding => FindingItem.Of(QueryContext, finding),
            FindingsJson.Responses.FindingItem,
            FindingsJson.Responses.ListResponseFindingItem);
    }
}

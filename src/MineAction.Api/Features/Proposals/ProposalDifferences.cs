using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Query;
using MineAction.Api.Imports.Following.Proposals;
using MineAction.Api.Imports.Planning;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Proposals;

/// <summary>The differences of a review, each with the document's words beside the record.</summary>
/// <param name="review">What is left of the plan.</param>
/// <param name="words">The document's words.</param>
/// <param name="before">The record as it stands.</param>
/// <param name="after">The record as it would stand.</param>
internal sealed class ProposalDifferences(PlanReview review, DocumentWords words, QueryContext before, QueryContext after)
{
    public IReadOnlyList<ProposalDifference> All() =>
    [
        .. review.Added.Select(act => Difference(ProposalDifferenceKind.Added, LineOf(act), null, null, ItemOf(after, act))),
        .. review.Changed.Select(change => Difference(
            ProposalDifferenceKind.Changed,
            LineOf(change),
            change.Difference,
            ItemOf(before, change.Before),
            ItemOf(after, change.After))),
        .. review.Missing.Select(act => Difference(
            ProposalDifferenceKind.Missing,
            null,
            "The document lacks it. It is not retracted: dismiss the proposal, or retract the action by hand.",
            ItemOf(before, act),
            null)),
        .. review.Questions.Select(finding => Difference(
            ProposalDifferenceKind.Question,
            finding.Line,
            finding.Participant is null ? finding.Problem : $"{finding.Participant}: {finding.Problem}",
            null,
            null)),
    ];

    private ProposalDifference Difference(
        ProposalDifferenceKind kind, int? line, string? problem, ActionItem? record, ActionItem? applied) => new()
        {
            Kind = kind,
            Words = words.From(line),
            Line = line,
            Problem = problem,
            Record = record,
            Applied = applied,
        };

    private int? LineOf(ChangedAct change) => review.Plan.Findings
        .FirstOrDefault(finding => finding.Awaits is ImportAcceptance.Changes && finding.Action == change.Before.Id)?.Line;

    private int? LineOf(TreatyAction act)
    {
        var participants = new DocumentParticipants(review.Plan.Document.Format, before.Register);
        return review.Plan.Tables
            .Where(table => table.Target.Instrument == act.Instrument)
            .SelectMany(static table => table.Target.Table.Acts)
            .FirstOrDefault(
                stated => stated.Kind == act.Kind && stated.Date == act.Date && participants.CodeOf(stated.Participant) == act.Participant)
            ?.Line;
    }

    private static ActionItem ItemOf(QueryContext context, TreatyAction action) =>
        ActionItem.Of(context, context.StatusOf(action.Instrument), action);
}

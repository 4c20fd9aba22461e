using MineAction.Api.Http.Localization;
using MineAction.Api.Imports.Following.Proposals;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Register;

namespace MineAction.Api.Imports.Following;

/// <summary>
/// What becomes of a document that was read: recorded, proposed, or known to agree with the record. It is compared within the write, so
/// that nothing is recorded twice, whoever else writes or follows.
/// </summary>
internal sealed class DocumentSettlement(RegisterProvider registers, RegisterWriter writer, ProposalStore proposals, TimeProvider clock)
{
    public const string Author = "depositary follower";

    /// <summary>Why a document is none of the treaty that it should be of, or cannot be read at all; null where it is.</summary>
    public string? ProblemWith(ReadDocument read)
    {
        var plan = read.Document.PlanOn(registers.Newest, clock.GetUtcNow());
        if (plan.Tables.Count == 0)
        {
            return plan.Findings.FirstOrDefault(static finding => finding.Severity == FindingSeverity.Error)?.Problem
                ?? $"It is a document of another treaty: {plan.Document.Reference ?? plan.Document.Title}.";
        }

        if (!plan.Tables.Select(static table => table.Target.Instrument).Intersect(read.Followed.Instruments).Any())
            return $"It is a document of another treaty: {plan.Document.Reference ?? plan.Document.Title}.";
        return read.Status.StatusAsAt is null ? "It does not say of which day it speaks." : null;
    }

    /// <summary>Whether nothing of a document is to be recorded but that it was read.</summary>
    public async Task<bool> AgreesAsync(ReadDocument read, CancellationToken cancellation)
    {
        var dismissed = await proposals.DismissedAsync(read.Followed.Address, cancellation);
        return read.Document.Review(registers.Newest, clock.GetUtcNow(), dismissed) is { IsClear: true, Added.Count: 0 };
    }

    /// <summary>Records the further acts of a document as one revision, or proposes it where anything else is left.</summary>
    public Task<FollowedResult> SettleAsync(ReadDocument read) => writer.WriteAsync(
        async write =>
        {
            var review = await ReviewAsync(read, write);
            await FollowerStore.SaveAsync(write.Transaction, read.State);
            if (!review.IsClear && review.Keys.Count > 0)
                return new FollowedResult(read.Followed, IsRead: true, await ProposeAsync(write, read, review));
            await ProposalStore.SupersedeAsync(write.Transaction, read.Followed.Address, write.Now);
            return new FollowedResult(read.Followed, IsRead: true, await RecordAsync(write, review));
        },
        CancellationToken.None);

    /// <summary>
    /// Records of several documents that they were read and agree with the record, as one revision. One that does not agree any more, since
    /// somebody has written in between, is left to be read again.
    /// </summary>
    public async Task<IReadOnlyList<FollowedResult>> VerifyAsync(IReadOnlyList<ReadDocument> agreeing) => agreeing.Count == 0
        ? []
        : await writer.WriteAsync(write => VerifyAsync(agreeing, write), CancellationToken.None);

    private static async Task<IReadOnlyList<FollowedResult>> VerifyAsync(IReadOnlyList<ReadDocument> agreeing, UnitOfWork write)
    {
        var results = new List<FollowedResult>();
        var readings = new List<RegisterCommand>();
        var newer = new List<ReadDocument>();
        foreach (var read in agreeing)
        {
            var review = await ReviewAsync(read, write);
            if (review is not { IsClear: true, Added.Count: 0 })
                continue;
            await ProposalStore.SupersedeAsync(write.Transaction, read.Followed.Address, write.Now);
            await FollowerStore.SaveAsync(write.Transaction, read.State);
            results.Add(new FollowedResult(read.Followed, IsRead: true, $"agrees with the record, {AsAt(read)}."));
            if (review.Commands.Count > 0)
                newer.Add(read);
            readings.AddRange(review.Commands);
        }

        if (readings.Count > 0)
            await write.RecordAsync(Author, ReasonOf(newer), readings);
        return results;
    }

    private static async Task<string> RecordAsync(UnitOfWork write, PlanReview review)
    {
        if (!review.IsClear)
            return "cannot be recorded, and what it says was dismissed.";
        var recorded = review.Commands.Count > 0 ? await write.RecordAsync(Author, review.Plan.Reason, review.Commands) : [];
        return recorded.Count > 0
            ? $"brought {recorded.Count} further {(recorded.Count == 1 ? "act" : "acts")}: revision {write.After.Revision.Id}."
            : "agrees with the record.";
    }

    private static async Task<string> ProposeAsync(UnitOfWork write, ReadDocument read, PlanReview review)
    {
        var proposal = await ProposalStore.ProposeAsync(
            write.Transaction,
            new Proposal
            {
                Id = 0,
                Address = read.Followed.Address,
                Instrument = review.Plan.Tables[0].Target.Instrument,
                Format = read.Status.Format,
                StatusAsAt = read.Status.StatusAsAt,
                Digest = read.Status.Digest,
                Differences = string.Join('\n', review.Keys),
                FoundAt = write.Now,
                State = ProposalState.Open,
            },
            read.Document.Bytes);
        return $"differs from the record: proposal {proposal.Id} waits for an editor.";
    }

    private static async Task<PlanReview> ReviewAsync(ReadDocument read, UnitOfWork write)
    {
        var dismissed = await ProposalStore.DismissedAsync(write.Transaction, read.Followed.Address);
        return read.Document.Review(write.Before, write.Now, dismissed);
    }

    private static string ReasonOf(IReadOnlyList<ReadDocument> read)
    {
        var documents = read
            .GroupBy(static each => AsAt(each))
            .Select(static each => $"{string.Join(", ", each.Select(NameOf))} {each.Key}");
        return $"The depositary's documents agree with the record: {string.Join("; ", documents)}";
    }

    private static string NameOf(ReadDocument read) => read.Status.Reference ?? string.Join(", ", read.Followed.Instruments);

    private static string AsAt(ReadDocument read) => $"as at {Localizer.InEnglish(read.Status.StatusAsAt!.Value)}";
}

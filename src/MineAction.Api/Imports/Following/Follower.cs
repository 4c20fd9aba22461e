using Microsoft.Extensions.Options;
using MineAction.Api.Imports.Following.Proposals;
using MineAction.Api.Imports.Reading;
using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Register;

namespace MineAction.Api.Imports.Following;

/// <summary>
/// Follower of the depositary: reads the documents that are due, one after the other. Further acts are recorded, what agrees with the
/// record is recorded as read, in one revision for all, and what differs is proposed. What is known of a document is committed together
/// with what came of it: whatever was not settled is read again.
/// </summary>
internal sealed class Follower(
    RegisterProvider registers,
    FollowerStore store,
    DocumentSettlement settlement,
    DepositaryClient client,
    TimeProvider clock,
    IOptions<DepositaryOptions> options)
{
    private readonly string _host = $"{Environment.MachineName} {Environment.ProcessId} {Guid.NewGuid():n}";

    /// <summary>What is wrong with the settings for this register, in sentences.</summary>
    public IEnumerable<string> Faults => FollowedDocument.UnusedAddresses(registers.Newest.Register, options.Value);

    /// <summary>Reads the documents that are due.</summary>
    /// <param name="isDue">Whether a document is due, by what is known of it; null is one that was never asked for.</param>
    /// <param name="cancellation">Stops between two documents.</param>
    /// <returns>What came of each; null where another host follows at the moment.</returns>
    public async Task<IReadOnlyList<FollowedResult>?> RunAsync(Func<DocumentState?, bool> isDue, CancellationToken cancellation)
    {
        var states = await store.StatesAsync(cancellation);
        var due = FollowedDocument.Of(registers.Newest.Register, options.Value)
            .Where(document => isDue(states.GetValueOrDefault(document.Address)))
            .ToList();
        if (due.Count == 0)
            return [];
        if (!await TakeTurnAsync(cancellation))
            return null;
        try
        {
            return await RunAsync(due, states, cancellation);
        }
        finally
        {
            await store.ReleaseTurnAsync(_host);
        }
    }

    private async Task<IReadOnlyList<FollowedResult>> RunAsync(
        IReadOnlyList<FollowedDocument> due, IReadOnlyDictionary<string, DocumentState> states, CancellationToken cancellation)
    {
        var results = new List<FollowedResult>();
        var agreeing = new List<ReadDocument>();
        foreach (var document in due)
        {
            if (results.Count + agreeing.Count > 0)
                await Task.Delay(options.Value.Pause, cancellation);
            // Somebody else has taken over from a host that was too slow: it goes on.
            if (!await TakeTurnAsync(cancellation))
                break;
            if (await FollowAsync(document, states.GetValueOrDefault(document.Address), agreeing, cancellation) is { } result)
                results.Add(result);
        }

        return [.. results, .. await settlement.VerifyAsync(agreeing)];
    }

    // Longer than a document can take.
    private Task<bool> TakeTurnAsync(CancellationToken cancellation) => store.TakeTurnAsync(
        _host, clock.GetUtcNow(), clock.GetUtcNow() + options.Value.Timeout + options.Value.Pause + TimeSpan.FromMinutes(2), cancellation);

    // Null where the document agrees with the record: it is settled together with the others that do.
    private async Task<FollowedResult?> FollowAsync(
        FollowedDocument document, DocumentState? known, List<ReadDocument> agreeing, CancellationToken cancellation)
    {
        switch (await client.FetchAsync(document.Address, known, cancellation))
        {
            case FetchedDocument.Unchanged:
                await store.SaveAsync(StateOf(document, known!.Tag, known.LastModified));
                return new FollowedResult(document, IsRead: true, "has not changed.");
            case FetchedDocument.Failed(var why, var retryAfter):
                return await FailAsync(document, known, why, retryAfter);
            case FetchedDocument.Received received:
                var read = await ReadAsync(document, received, cancellation);
                if (settlement.ProblemWith(read) is { } problem)
                    return await FailAsync(document, known, problem, retryAfter: null);
                if (await settlement.AgreesAsync(read, cancellation))
                    agreeing.Add(read);
                else
                    return await settlement.SettleAsync(read);
                break;
        }

        return null;
    }

    private async Task<ReadDocument> ReadAsync(
        FollowedDocument document, FetchedDocument.Received received, CancellationToken cancellation)
    {
        var format = DocumentSignature.FormatOf(received.Bytes);
        var reader = new DocumentReader(registers.Newest.Register.Names);
        var status = await reader.ReadAsync(new MemoryStream(received.Bytes), format, cancellation);
        if (format == SourceFormat.Html)
            return ReadOf(status, StateOf(document, received.Tag, received.LastModified));
        // The XML prints no day, so it speaks of the day on which it is fetched: it is asked for whole every day.
        status = status.AsAt(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return ReadOf(status, StateOf(document, tag: null, lastModified: null));

        ReadDocument ReadOf(StatusDocument says, DocumentState state) =>
            new(document, new ProposedDocument(received.Bytes, says, document.Instruments[0]), state);
    }

    private DocumentState StateOf(FollowedDocument document, string? tag, string? lastModified)
    {
        var now = clock.GetUtcNow();
        return new DocumentState
        {
            Address = document.Address,
            Tag = tag,
            LastModified = lastModified,
            ReadAt = now,
            TriedAt = now,
            DueAt = Schedule.After(now),
        };
    }

    private async Task<FollowedResult> FailAsync(FollowedDocument document, DocumentState? known, string why, TimeSpan? retryAfter)
    {
        var now = clock.GetUtcNow();
        var failures = (known?.Failures ?? 0) + 1;
        await store.SaveAsync(new DocumentState
        {
            Address = document.Address,
            Tag = known?.Tag,
            LastModified = known?.LastModified,
            ReadAt = known?.ReadAt,
            TriedAt = now,
            Failures = failures,
            Failure = why,
            DueAt = Schedule.AfterFailure(now, failures, retryAfter),
        });
        return new FollowedResult(document, IsRead: false, $"could not be read: {why}");
    }

    private DailySchedule Schedule => DailySchedule.Of(options.Value, registers.Revisions[0].RecordedAt);
}

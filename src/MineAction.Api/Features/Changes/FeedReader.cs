using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.Api.Register;
using MineAction.Api.Storage;
using MineAction.Api.Storage.Facts;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Changes;

/// <summary>
/// Reads the changes backwards for feed readers, a revision never cut in two: whoever follows the links meets every change, and whoever
/// does not has at least the newest revision whole.
/// </summary>
internal sealed class FeedReader(ChangeFeed changes, RegisterProvider registers)
{
    // Entries after which a part ends with the revision.
    private const int Entries = 100;

    // More changes than that are one entry, as the shipped facts are: a reader who wants each of them follows the link to the data.
    private const int LongestRevision = 1000;

    public async Task<FeedPage> ReadAsync(QueryContext context, FeedRequest request, CancellationToken cancellation)
    {
        var instrument = request.Instrument is { } slug ? context.StatusOf(slug).Instrument : null;
        var until = Math.Min(request.Before - 1 ?? context.Revision, context.Revision);
        // One more than a part can have says whether there is more.
        var revisions = await changes.CountByRevisionAsync(until, instrument?.Id, Entries + 1, cancellation);
        var part = Part(revisions);
        var teller = new FeedEntries(context);
        var entries = new List<FeedEntry>();
        foreach (var run in Runs(part))
        {
            if (IsWhole(run[0]))
            {
                entries.Add(teller.Of(registers.Revisions[run[0].Revision - 1], run[0].Changes));
                continue;
            }

            var told = await changes.ReadNewestAsync(run[^1].Revision - 1, run[0].Revision, instrument?.Id, cancellation);
            entries.AddRange(told.Select(change => teller.Of(RecordChangeItem.Of(context, change))));
        }

        var updated = entries.Count > 0 ? entries[0].At : registers.Revisions[0].RecordedAt;
        int? next = part.Count < revisions.Count ? part[^1].Revision : null;
        return new FeedPage(TitleOf(context, instrument), instrument, context.Language, updated, entries, request.Before, next);
    }

    private static string TitleOf(QueryContext context, Instrument? instrument)
    {
        var localizer = Localizer.Of(context.Language);
        var through = instrument is null ? DatasetDescription.DataThrough(context.Snapshot) : context.StatusOf(instrument.Id).DataThrough;
        var title = instrument is null
            ? localizer.FeedText("title")
            : localizer.FeedText("titleOf", ("treaty", localizer.Title(instrument)));
        return localizer.Figure(title, context.DayOf(through));
    }

    private List<RevisionCount> Part(IReadOnlyList<RevisionCount> revisions)
    {
        var (part, entries) = (new List<RevisionCount>(), 0);
        foreach (var each in revisions.TakeWhile(_ => entries < Entries))
        {
            part.Add(each);
            entries += IsWhole(each) ? 1 : each.Changes;
        }

        return part;
    }

    // Revisions told change by change that follow one another are read together.
    private List<List<RevisionCount>> Runs(IReadOnlyList<RevisionCount> part)
    {
        var runs = new List<List<RevisionCount>>();
        foreach (var each in part)
        {
            if (runs.Count > 0 && !IsWhole(each) && !IsWhole(runs[^1][0]))
                runs[^1].Add(each);
            else
                runs.Add([each]);
        }

        return runs;
    }

    private bool IsWhole(RevisionCount each) => each.Revision == 1
        || each.Changes > LongestRevision
        || registers.Revisions[each.Revision - 1].Author == SeedData.Shipped.Author;
}

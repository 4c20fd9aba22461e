using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Features.Changes;

/// <summary>One part of a feed: revisions whole, newest first.</summary>
/// <param name="Title">What the feed is about, and how far the record knows.</param>
/// <param name="Instrument">The instrument that it is about; null for all.</param>
/// <param name="Language">The language of its words.</param>
/// <param name="Updated">When the newest entry was recorded; of a part without entries, when the record began.</param>
/// <param name="Entries">Newest first.</param>
/// <param name="Before">The revision before which this part begins; null for the first part.</param>
/// <param name="Next">The revision before which the next part begins; null for the last part.</param>
internal sealed record FeedPage(
    string Title,
    Instrument? Instrument,
    string Language,
    DateTimeOffset Updated,
    IReadOnlyList<FeedEntry> Entries,
    int? Before,
    int? Next)
{
    /// <summary>The address of the part that begins before a revision, under this one's path.</summary>
    public string AddressOf(string path, int? before)
    {
        var query = QueryString.Create("lang", Language);
        if (Instrument is not null)
            query = query.Add("instrument", Instrument.Id);
        if (before is { } revision)
            query = query.Add("before", revision.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return path + query.ToUriComponent();
    }
}

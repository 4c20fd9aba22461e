namespace MineAction.Api.Features.Changes;

/// <summary>What a feed tells of one change, or of one revision that is told as a whole.</summary>
/// <param name="Id">A URI that stays the same.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Author">Who recorded it.</param>
/// <param name="Title">What changed, in a line.</param>
/// <param name="Sentence">What changed, by whom and why.</param>
/// <param name="Page">Where a person reads about it, as a path of this service.</param>
/// <param name="Data">Where a program reads it.</param>
internal sealed record FeedEntry(string Id, DateTimeOffset At, string Author, string Title, string Sentence, string Page, string Data);

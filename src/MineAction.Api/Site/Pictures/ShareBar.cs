namespace MineAction.Api.Site.Pictures;

/// <summary>A part of the bar of a picture: its colour and how many of the whole.</summary>
internal sealed record ShareBar(string Group, int Count);

using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Shared.Cards;

/// <summary>What is shown of a State or organization on a day: where it stands in every treaty, ready to be placed.</summary>
internal sealed record StateCard
{
    public required ParticipantReference Participant { get; init; }

    /// <summary>The language of its words.</summary>
    public required string Language { get; init; }

    /// <summary>Which way they run: ltr or rtl.</summary>
    public required string Direction { get; init; }

    /// <summary>The legal day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The state of our record.</summary>
    public required int Revision { get; init; }

    public required bool Projected { get; init; }

    /// <summary>The last day of which the record knows for every treaty; later acts may be missing.</summary>
    public required DateOnly? DataThrough { get; init; }

    /// <summary>The name on the day.</summary>
    public required string Title { get; init; }

    /// <summary>Everything in one sentence: name, number of treaties or its end, day and, beyond it, the horizon.</summary>
    public required string Sentence { get; init; }

    /// <summary>"party to 11 of 12 treaties", beyond the horizon with the horizon; of a State that ended, when.</summary>
    public required string Label { get; init; }

    /// <summary>Every treaty adopted by the day, in the order of the register.</summary>
    public required IReadOnlyList<StateCardItem> Treaties { get; init; }

    /// <summary>The day, to stand alone; beyond the horizon how far the data reach.</summary>
    public required string Day { get; init; }

    /// <summary>The last day for which it stands.</summary>
    public required DateOnly KnownOn { get; init; }

    public required CardSource Source { get; init; }

    public static StateCard Of(QueryContext context, Participant participant)
    {
        var localizer = Localizer.Of(context.Language);
        var day = context.DayOf(DatasetDescription.DataThrough(context.Snapshot));
        var path = context.PathOf($"/s/{participant.Code}");
        var treaties = context.Register.Instruments.Values
            .Where(instrument => !(context.AsOf < (instrument.AdoptedOn ?? instrument.OpenedForSignature)))
            .Select(instrument => StateCardItem.Of(context, context.StatusOf(instrument.Id), participant, path))
            .ToList();
        var name = Localizer.Plain(context.Register.NameOf(participant, context.Language, context.AsOf));
        var party = localizer.Text(
            "partyTo",
            ("n", Localizer.Number(treaties.Count(treaty => treaty.Group == StatusGroups.Party))),
            ("total", Localizer.Number(treaties.Count)));
        // The end of a State is no figure: it is the same by whatever data.
        var end = participant.HasEndedBy(context.AsOf)
            ? EndOf(context, localizer, participant)
            : null;
        var sentence = end is null ? localizer.FigureAndDay(party, day) : localizer.Stopped(end);
        return new StateCard
        {
            Participant = ParticipantReference.Of(context, participant),
            Language = context.Language,
            Direction = localizer.Direction,
            AsOf = context.AsOf,
            Revision = context.Revision,
            Projected = context.Projected,
            DataThrough = day.Through,
            Title = name,
            Sentence = localizer.Titled(name, sentence),
            Label = end ?? localizer.Figure(party, day),
            Treaties = treaties,
            Day = localizer.Day(day),
            KnownOn = day.KnownOn,
            Source = new CardSource(localizer.Text("source"), path),
        };
    }

    private static string EndOf(QueryContext context, Localizer localizer, Participant participant)
    {
        var date = ("date", localizer.Day(participant.StateUntil!.Value));
        var names = participant.Successors
            .Select(code => Localizer.Plain(context.Register.NameOf(context.Register.Participants[code], context.Language, context.AsOf)))
            .ToList();
        return names.Count == 0
            ? localizer.Text("stateEnded", date)
            : localizer.Text("stateSucceeded", date, ("names", localizer.List(names)));
    }
}

namespace MineAction.TreatyLaw.Participants;

/// <summary>The English name that a participant had on a day, as far as the days of its official names are known.</summary>
internal sealed class DatedNames
{
    private readonly ILookup<string, ParticipantAlias> _official;
    private readonly ILookup<string, Participant> _continued;

    public DatedNames(IEnumerable<Participant> participants, IEnumerable<ParticipantAlias> aliases)
    {
        _official = aliases.Where(alias => alias is { Kind: NameKind.Official, Language: null }).ToLookup(alias => alias.Code);
        _continued = participants.Where(participant => participant.ContinuedBy is not null)
            .ToLookup(participant => participant.ContinuedBy!);
    }

    /// <summary>
    /// The State under whose name <paramref name="participant"/> was known on <paramref name="day"/>: one that it continues, or itself.
    /// </summary>
    public Participant KnownAs(Participant participant, DateOnly day) =>
        participant.StateSince <= day
            ? _continued[participant.Code].FirstOrDefault(earlier => day < earlier.StateUntil) ?? participant
            : participant;

    /// <summary>Its name of <paramref name="day"/>; today's where no other is known to have been its name then.</summary>
    public string On(Participant participant, DateOnly day)
    {
        var known = KnownAs(participant, day);
        var names = _official[known.Code].Where(name => !(name.From > day) && !(name.Until <= day)).ToList();
        if (names.Any(name => name.Alias == known.Name))
            return known.Name;
        // A formal name is official too, and the longer one: "Turkey" and "Republic of Turkey" end on one day.
        return names.Where(name => name.Until is not null).MinBy(name => name.Alias.Length)?.Alias ?? participant.Name;
    }
}

namespace MineAction.TreatyLaw.Participants;

/// <summary>The names that a participant had on a day, as far as the days of its official names are known.</summary>
internal sealed class DatedNames
{
    private const string English = "en";

    private readonly ILookup<(string Code, string Language), ParticipantAlias> _official;
    private readonly ILookup<string, Participant> _continued;

    public DatedNames(IEnumerable<Participant> participants, IEnumerable<ParticipantAlias> aliases)
    {
        _official = aliases.Where(alias => alias.Kind == NameKind.Official).ToLookup(alias => (alias.Code, alias.Language ?? English));
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

    /// <summary>The name of <paramref name="day"/> in a language; null where no other than today's is known for the day.</summary>
    /// <param name="known">The State under whose name the participant was known on the day.</param>
    /// <param name="language">The language.</param>
    /// <param name="today">Its name in the language today.</param>
    /// <param name="day">The day.</param>
    public string? On(Participant known, string language, string today, DateOnly day)
    {
        var names = NamesOn(known.Code, language, day);
        return names.Any(name => name.Alias == today) ? null : FormerOf(names).FirstOrDefault()?.Alias;
    }

    /// <summary>
    /// The formal name of <paramref name="day"/> in English: a former official name beside that of the day; else today's, unless the name
    /// was another or today's formal name is known to be younger. Null where it is not known.
    /// </summary>
    public string? FormalOn(Participant known, DateOnly day)
    {
        var name = On(known, English, known.Name, day);
        var beside = FormerOf(NamesOn(known.Code, English, day)).Where(other => other.Alias != (name ?? known.Name)).ToList();
        if (beside.Count > 0)
            return beside.MaxBy(other => other.Alias.Length)!.Alias;
        var isYounger = _official[(known.Code, English)].Any(other => other.Alias == known.FormalName && other.From > day);
        return name is not null || isYounger ? null : known.FormalName;
    }

    private List<ParticipantAlias> NamesOn(string code, string language, DateOnly day) =>
        [.. _official[(code, language)].Where(name => !(name.From > day) && !(name.Until <= day))];

    // "The former Yugoslav Republic of Macedonia" has its first day, "Republic of Macedonia" has none: what is dated better comes first. A
    // formal name is official too, and the longer one: "Turkey" and "Republic of Turkey" end on one day.
    private static IEnumerable<ParticipantAlias> FormerOf(IEnumerable<ParticipantAlias> names) =>
        names.Where(name => name.Until is not null).OrderBy(name => name.From is null).ThenBy(name => name.Alias.Length);
}

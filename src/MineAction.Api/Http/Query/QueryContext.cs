using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Problems;
using MineAction.Api.Register;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Query;

/// <summary>Query context: the record, the day, the language and the format that a request asks for.</summary>
/// <param name="Snapshot">The register at the revision asked about.</param>
/// <param name="AsOf">The legal day asked about.</param>
/// <param name="Today">Today, UTC.</param>
/// <param name="Language">The language of names and labels.</param>
/// <param name="Format">The format of the answer.</param>
internal sealed record QueryContext(RegisterSnapshot Snapshot, DateOnly AsOf, DateOnly Today, string Language, OutputFormat Format)
{
    /// <summary>The slug of the instrument in the address; null where the address names none, or one that the register lacks.</summary>
    public string? Instrument { get; init; }

    /// <summary>
    /// The instruments that the address or its filters name: the horizon of the answer is theirs. Empty: it is about all.
    /// </summary>
    public IReadOnlyList<string> Instruments { get; init; } = [];

    /// <summary>Whether the question is about a legal day at all; else <see cref="AsOf"/> says nothing of the answer.</summary>
    public bool IsAboutADay { get; init; } = true;

    public TreatyRegister Register => Snapshot.Register;

    /// <summary>
    /// The horizon of the answer: the last day of which the record knows, the earliest of the instruments that it is about. Null where
    /// nothing comes from a depositary.
    /// </summary>
    public DateOnly? DataThrough => Instruments.Count == 0 ? Register.DataThrough : Instruments.Min(Register.DataThroughOf);

    public int Revision => Snapshot.Revision.Id;

    /// <summary>Whether the answer speaks of a day that has not come: what follows from the acts recorded, if nobody acts again.</summary>
    public bool Projected => AsOf > Today || LastDay > Today;

    /// <summary>The last day that the answer speaks of, where the request names one beside its day.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Whether the request names its day, rather than meaning today.</summary>
    public bool IsDayNamed { get; init; }

    /// <summary>The day of a figure of this answer.</summary>
    /// <param name="through">The horizon of what it counts.</param>
    public FigureDay DayOf(DateOnly? through) => new(AsOf, through, Projected, IsDayNamed);

    /// <summary>
    /// The address of a page of this service from its root, in the language of the answer and, where the request names one, on its day.
    /// </summary>
    public string PathOf(string path, params ReadOnlySpan<(string Name, string Value)> query)
    {
        var all = QueryString.Create("lang", Language);
        if (IsDayNamed)
            all = all.Add("asOf", IsoDate.Of(AsOf));
        foreach (var (name, value) in query)
            all = all.Add(name, value);
        return path + all.ToUriComponent();
    }

    /// <summary>The status of the instrument with this slug, in any case.</summary>
    /// <exception cref="ProblemException">There is none: a 404 with those that may be meant, by any of their names.</exception>
    public TreatyStatus StatusOf(string instrument)
    {
        if (Register.StatusOf(instrument.ToLowerInvariant()) is { } status)
            return status;
        var nearest = Suggestions.ToInstrument(Register, instrument);
        throw new ProblemException(Problem.Of(
            ProblemType.UnknownInstrument,
            $"No instrument is called '{Quoted.Of(instrument)}'. Did you mean {string.Join(" or ", nearest)}? " +
            "GET /v1/instruments lists all.") with
        {
            Suggestions = nearest,
        });
    }

    /// <summary>The participant with this code, in any case; of a State that another continues (SCG), the one that continues it.</summary>
    /// <exception cref="ProblemException">There is none: a 404 with those that may be meant, by any of their names or codes.</exception>
    public Participant ParticipantOf(string code)
    {
        if (Register.ParticipantOf(code.ToUpperInvariant()) is { } participant)
            return participant;
        var nearest = Suggestions.ToParticipant(Register, code);
        throw new ProblemException(Problem.Of(
            ProblemType.UnknownParticipant,
            $"No State or organization has the code '{Quoted.Of(code)}'. Codes are ISO 3166-1 alpha-3. " +
            $"Did you mean {string.Join(" or ", nearest)}?") with
        {
            Suggestions = nearest,
        });
    }

    /// <summary>A sentence of the law in the language of the answer, with the names of the day asked about.</summary>
    public string Write(Sentence sentence) => Localizer.Of(Language).Write(sentence, NameOf);

    /// <summary>Sentences of the law, one after the other.</summary>
    public string Write(IEnumerable<Sentence> sentences) => Localizer.Of(Language).Join(sentences.Select(Write));

    /// <summary>The title in the language of the answer, where the treaty's official title in it is known; else in English.</summary>
    public string TitleOf(Instrument instrument) => Labels.Of($"{instrument.Id}.title", Language, instrument.Title);

    /// <summary>Where the treaty was adopted, in the language of the answer where the place has a name in it.</summary>
    public string? PlaceOf(Instrument instrument) =>
        instrument.AdoptedAt is { } place ? Labels.Of($"place.{place}", Language, place) : null;

    /// <summary>The name of a participant by its code, of an instrument by its slug.</summary>
    private string NameOf(string code) => Register.Participants.TryGetValue(code, out var participant)
        ? Localizer.Plain(Register.NameOf(participant, Language, AsOf))
        : Localizer.Of(Language).Title(Register.Instruments[code]);
}

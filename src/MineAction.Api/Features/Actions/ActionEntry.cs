using System.ComponentModel;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Actions;

/// <summary>
/// What an editor says of a treaty action. Values stay text until the validator has seen them, so that every error is told at once.
/// </summary>
internal sealed record ActionEntry
{
    [Description("Who acted, by code in any case.")]
    [Example("MHL")]
    public string? Participant { get; init; }

    [Description("What was done.")]
    [Example("ratification")]
    public string? Kind { get; init; }

    [Description("The day of the act, as yyyy-MM-dd; left out where it is unknown, and then the act changes no count.")]
    [Example("2025-03-12")]
    public string? Date { get; init; }

    [Description("The day of its effect where the depositary states one; else the treaty's rule gives it.")]
    [Example("2025-09-01")]
    public string? EffectiveOn { get; init; }

    [Description("Whether a withdrawal waits for the end of an armed conflict: it then has no effect until effectiveOn is recorded.")]
    public bool? EffectDeferred { get; init; }

    [Description("Whether States dispute it.")]
    public bool? Contested { get; init; }

    [Description("What a reader should know about it.")]
    public string? Note { get; init; }

    public SourceEntry? Source { get; init; }

    [Description("Why the record is changed. Needed for a correction.")]
    [Example("Depositary notification received")]
    public string? Reason { get; init; }

    /// <summary>The action that a valid entry describes.</summary>
    /// <param name="context">The register that knows its participant.</param>
    /// <param name="instrument">The instrument's slug.</param>
    /// <param name="id">The action corrected; 0 for a further one.</param>
    /// <exception cref="ProblemException">No participant has this code: a 400 with the nearest codes.</exception>
    public TreatyAction ToAction(QueryContext context, string instrument, long id) => new()
    {
        Id = id,
        Instrument = instrument,
        Participant = ParticipantIn(context),
        Kind = Code<TreatyActionKind>.Parse(Kind!),
        Date = Date is { } date ? IsoDate.ParseDay(date) : null,
        EffectiveOn = EffectiveOn is { } day ? IsoDate.ParseDay(day) : null,
        EffectDeferred = EffectDeferred ?? false,
        Contested = Contested ?? false,
        Note = Note,
        Source = Source!.ToSource(),
    };

    private string ParticipantIn(QueryContext context)
    {
        var code = Participant!.ToUpperInvariant();
        if (context.Register.Participants.ContainsKey(code))
            return code;
        var nearest = Suggestions.ToParticipant(context.Register, code);
        throw new ProblemException(Problem.OfField(
            ProblemType.InvalidBody,
            "participant",
            $"participant: no State or organization has the code '{code}'. Did you mean {string.Join(" or ", nearest)}?") with
        {
            Suggestions = nearest,
        });
    }
}

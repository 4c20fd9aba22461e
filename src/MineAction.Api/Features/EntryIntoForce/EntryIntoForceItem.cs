using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Memberships;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.EntryIntoForce;

/// <summary>The entry into force for one participant.</summary>
internal sealed record EntryIntoForceItem
{
    public required ParticipantReference Participant { get; init; }

    public required ConsentItem Consent { get; init; }

    /// <summary>First day on which the instrument is in force for the participant; null while it is not decided.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>The clause, where a clause gives the day.</summary>
    public required string? Article { get; init; }

    /// <summary>The sentence that derives the day.</summary>
    public required string Explanation { get; init; }

    /// <summary>
    /// threshold: the instrument's own day; rule: the treaty's delay; stated: a day that the depositary or the law of succession states.
    /// </summary>
    public required EffectBasis? Basis { get; init; }

    public static EntryIntoForceItem Of(QueryContext context, TreatyStatus status, Participant participant, Membership membership)
    {
        var explanation = status.ExplainEntryIntoForceOf(membership);
        return new EntryIntoForceItem
        {
            Participant = ParticipantReference.Of(context, participant),
            Consent = ConsentItem.Of(membership)!,
            Date = membership.InForceFrom,
            Article = explanation.Select(step => step.Article).FirstOrDefault(article => article is not null),
            Explanation = context.Write(explanation.Select(step => step.Sentence)),
            Basis = membership.InForceFrom is null ? null : membership.Basis,
        };
    }
}

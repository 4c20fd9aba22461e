using MineAction.Api.Features.Shared;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Findings;

namespace MineAction.Api.Features.Findings;

/// <summary>Where the record and a rule of a treaty do not agree. The act stays as the depositary tells it.</summary>
internal sealed record FindingItem
{
    /// <summary>The slug of the instrument whose rule it is.</summary>
    public required string Instrument { get; init; }

    public required ParticipantReference Participant { get; init; }

    /// <summary>
    /// inadmissible-act: the law would not admit the act; at-least-two-protocols: the convention was joined without two of its protocols;
    /// consent-needs: only a party to another treaty can be bound, and the participant has left that treaty since.
    /// </summary>
    public required FindingRule Rule { get; init; }

    public required FindingAction Action { get; init; }

    /// <summary>First day on which it stands (inclusive); null where the act has no known day.</summary>
    public required DateOnly? Since { get; init; }

    /// <summary>First day on which it no longer stands (exclusive), where the participant has left or joined by then; else null.</summary>
    public required DateOnly? Until { get; init; }

    /// <summary>The clause, with its treaty where it is another's; null where the finding rests on none.</summary>
    public required string? Article { get; init; }

    /// <summary>What does not agree.</summary>
    public required string Explanation { get; init; }

    /// <summary>What would cure it, or that nothing can.</summary>
    public required string Cure { get; init; }

    public required bool CanBeCured { get; init; }

    public static FindingItem Of(QueryContext context, StandingFinding finding) => new()
    {
        Instrument = finding.Instrument,
        Participant = ParticipantReference.Of(context, context.Register.Participants[finding.Participant]),
        Rule = finding.Rule,
        Action = FindingAction.Of(finding.Action),
        Since = finding.Since,
        Until = finding.Until,
        Article = finding.Article,
        Explanation = context.Write(finding.Sentence),
        Cure = context.Write(finding.Cure),
        CanBeCured = finding.CanBeCured,
    };
}

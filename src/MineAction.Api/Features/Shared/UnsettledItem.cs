using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Shared;

/// <summary>An act that is reported and could not be established: it is in no count and has no invented day.</summary>
internal sealed record UnsettledItem
{
    public required ParticipantReference Participant { get; init; }

    public required TreatyActionKind Kind { get; init; }

    /// <summary>What is known of it.</summary>
    public required string? Note { get; init; }

    public required ActionSource Source { get; init; }

    public static UnsettledItem Of(QueryContext context, TreatyAction report) => new()
    {
        Participant = ParticipantReference.Of(context, context.Register.Participants[report.Participant]),
        Kind = report.Kind,
        Note = report.Note,
        Source = ActionSource.Of(report.Source),
    };
}

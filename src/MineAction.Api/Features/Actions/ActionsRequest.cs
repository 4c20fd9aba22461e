using System.ComponentModel;
using FastEndpoints;
using MineAction.Api.Features.Shared.Lists;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Actions;

/// <summary>A read of treaty actions of every kind, with its filters.</summary>
internal abstract record ActionsRequest : DatedActionsRequest
{
    [QueryParam]
    [Description("Only actions of this kind; may be repeated.")]
    [Example("withdrawal")]
    public TreatyActionKind[]? Kind { get; init; }

    [QueryParam]
    [Description("Only actions of this participant, by code in any case; may be repeated.")]
    [Example("FIN")]
    public string[]? Participant { get; init; }

    /// <summary>Whether the filters let an action pass.</summary>
    /// <exception cref="Http.Problems.ProblemException">A participant has no such code (404).</exception>
    public Func<TreatyAction, bool> Filter(QueryContext context)
    {
        var kinds = Kind?.ToHashSet();
        var participants = Participant?.Select(code => context.ParticipantOf(code).Code).ToHashSet();
        return action =>
            (kinds is null || kinds.Contains(action.Kind))
            && (participants is null || participants.Contains(action.Participant))
            && HasDayOf(action);
    }
}

using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Shared.Lists;

/// <summary>Puts participants into the order asked for.</summary>
internal static class ParticipantOrders
{
    public static IEnumerable<Participant> InOrder(
        this IEnumerable<Participant> participants, ParticipantOrder order, QueryContext context) =>
        order == ParticipantOrder.Name
            ? participants
                .OrderBy(each => context.Register.NameOf(each, context.Language, context.AsOf), NameOrder.Of(context.Language))
                .ThenBy(each => each.Code, StringComparer.Ordinal)
            : participants.OrderBy(each => each.Code, StringComparer.Ordinal);
}

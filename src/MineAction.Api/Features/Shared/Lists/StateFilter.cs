using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.Api.Features.Shared.Lists;

/// <summary>Which States a question is about, by their regions and groups.</summary>
internal static class StateFilter
{
    private static readonly Classification[] Regions = [Classification.Region, Classification.Subregion];
    private static readonly Classification[] Groups =
        [Classification.UnGroup, Classification.Ldc, Classification.Lldc, Classification.Sids];

    /// <summary>A filter for the region and group asked for, by id; everything where neither is.</summary>
    /// <exception cref="ProblemException">There is no such region or group: a 400 with the ones there are.</exception>
    public static Func<Participant, bool> Of(QueryContext context, string? region, string? group)
    {
        var inRegion = Of(context, "region", region, Regions);
        var inGroup = Of(context, "group", group, Groups);
        return participant => inRegion(participant) && inGroup(participant);
    }

    private static Func<Participant, bool> Of(QueryContext context, string parameter, string? id, Classification[] classifications)
    {
        if (id is null)
            return _ => true;
        var states = context.Register.Participants.Values.Where(participant => !participant.IsOrganization);
        var known = states
            .SelectMany(state => classifications.Select(each => each.GroupOf(state)))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        var canonical = id.ToLowerInvariant();
        if (!known.Contains(canonical))
        {
            throw new ProblemException(Problem.OfField(
                ProblemType.InvalidParameter, parameter, $"{parameter}: '{id}' is not one of {string.Join(", ", known)}."));
        }

        return participant => !participant.IsOrganization && classifications.Any(each => each.GroupOf(participant) == canonical);
    }
}

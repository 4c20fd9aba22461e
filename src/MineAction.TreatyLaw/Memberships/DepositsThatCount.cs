using MineAction.TreatyLaw.Instruments;

namespace MineAction.TreatyLaw.Memberships;

/// <summary>The deposits that can bring an instrument into force.</summary>
internal sealed class DepositsThatCount
{
    private readonly IReadOnlyList<string> _named;
    private readonly List<(string Code, Membership Membership)> _deposits;

    private DepositsThatCount(IReadOnlyList<string> named, List<(string Code, Membership Membership)> deposits)
    {
        _named = named;
        _deposits = deposits;
    }

    /// <summary>
    /// Those made on or before <paramref name="asOf"/>: by States alone, or by the States named, where the clause says so.
    /// </summary>
    public static DepositsThatCount Among(EntryIntoForceClause clause, IEnumerable<ParticipantHistory> histories, DateOnly asOf) => new(
        clause.States,
        [
            .. histories
                .Where(history => clause.OrganizationsDoNotCountArticle is null || !history.Participant.IsOrganization)
                .Where(history => clause.States.Count == 0 || clause.States.Contains(history.Participant.Code))
                .SelectMany(history => history.Memberships.Select(membership => (history.Participant.Code, membership)))
                .Where(deposit => deposit.membership.DepositedOn <= asOf),
        ]);

    /// <summary>How many of their participants are parties on <paramref name="day"/>.</summary>
    public int CountOn(DateOnly day) => _deposits.Count(deposit => deposit.Membership.IsPartyOn(day));

    /// <summary>The first day on which <paramref name="threshold"/> of them are: the day decides, not the order within it.</summary>
    public DateOnly? ReachedOn(int threshold) => _deposits
        .Select(deposit => deposit.Membership.DepositedOn)
        .Distinct()
        .Order()
        .Where(day => CountOn(day) >= threshold)
        .Select(day => (DateOnly?)day)
        .FirstOrDefault();

    /// <summary>Who deposited on <paramref name="day"/>, by code.</summary>
    public IReadOnlyList<string> MadeOn(DateOnly day) =>
    [
        .. _deposits
            .Where(deposit => deposit.Membership.DepositedOn == day)
            .Select(deposit => deposit.Code)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The States named that are no parties on <paramref name="day"/>, in the order of the clause.</summary>
    public IReadOnlyList<string> MissingOn(DateOnly day) =>
        [.. _named.Except(_deposits.Where(deposit => deposit.Membership.IsPartyOn(day)).Select(deposit => deposit.Code))];
}

using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Universalization;

namespace MineAction.TreatyLaw.Tests.Universalization;

/// <summary>
/// The counts of an instrument, counted again on each day over the raw actions, participant by participant. It shares nothing with the core
/// but the facts and <see cref="Delay"/>.
/// </summary>
internal sealed class NaiveCount
{
    private readonly List<Record> _records;

    public NaiveCount(RegisterFacts facts, string instrumentId)
    {
        var instrument = facts.Instruments.Single(instrument => instrument.Id == instrumentId);
        var acts = facts.Actions.Where(action => action.Instrument == instrumentId && action.Date is not null).ToList();
        var deposits = acts
            .Where(act => IsConsent(act.Kind))
            .Where(act => instrument.EntryIntoForce.OrganizationsDoNotCountArticle is null || !IsOrganization(facts, act))
            .Select(act => act.Date!.Value)
            .Order()
            .ToList();
        // Nobody left, and no State ended, before any of the shipped instruments reached its threshold.
        var threshold = instrument.StatedThresholdReachedOn ?? deposits[instrument.EntryIntoForce.Threshold - 1];
        var inForce = instrument.StatedEntryIntoForce!.Value;
        _records = [.. acts.GroupBy(act => act.Participant).Select(own => new Record(
            facts.Participants.Single(participant => participant.Code == own.Key), [.. own], instrument, threshold, inForce))];
    }

    public Tally On(DateOnly day)
    {
        var (signatures, signatories, only, parties, inForce, awaiting, pending, withdrawn) = (0, 0, 0, 0, 0, 0, 0, 0);
        var (organizations, organizationsInForce, signatoryOrganizations, organizationsOnly) = (0, 0, 0, 0);
        var (allStates, unMembers) = (new int[3], new int[3]);
        foreach (var record in _records)
        {
            var exists = !(record.Participant.StateUntil <= day);
            var signed = record.SignedOn <= day;
            var left = record.LeavesOn <= day;
            var party = exists && record.DepositedOn <= day && !left;
            var bound = exists && record.InForceFrom <= day && !left;
            var former = exists && left;
            signatures += signed ? 1 : 0;
            signatories += signed && exists && !left ? 1 : 0;
            only += signed && exists && !left && !party ? 1 : 0;
            parties += party ? 1 : 0;
            inForce += bound ? 1 : 0;
            awaiting += party && !bound ? 1 : 0;
            pending += party && record.NotifiedOn <= day ? 1 : 0;
            withdrawn += former ? 1 : 0;
            organizations += party && record.Participant.IsOrganization ? 1 : 0;
            organizationsInForce += bound && record.Participant.IsOrganization ? 1 : 0;
            signatoryOrganizations += signed && exists && !left && record.Participant.IsOrganization ? 1 : 0;
            organizationsOnly += signed && exists && !left && !party && record.Participant.IsOrganization ? 1 : 0;
            if (record.Participant.InAllStates && record.Participant.StateSince <= day && exists)
                Add(allStates);
            if (record.Participant.UnMemberSince <= day && !(record.Participant.UnMemberUntil <= day))
                Add(unMembers);

            void Add(int[] counts)
            {
                counts[0] += party ? 1 : 0;
                counts[1] += signed && exists && !left && !party ? 1 : 0;
                counts[2] += former ? 1 : 0;
            }
        }

        return new Tally
        {
            Signatures = signatures,
            Signatories = signatories,
            SignatoriesNotParties = only,
            Parties = parties,
            PartiesInForce = inForce,
            AwaitingEntryIntoForce = awaiting,
            WithdrawalsPending = pending,
            Withdrawn = withdrawn,
            Organizations = organizations,
            OrganizationsInForce = organizationsInForce,
            SignatoryOrganizations = signatoryOrganizations,
            SignatoryOrganizationsNotParties = organizationsOnly,
            AllStates = new() { Parties = allStates[0], SignatoriesNotParties = allStates[1], Withdrawn = allStates[2] },
            UnMembers = new() { Parties = unMembers[0], SignatoriesNotParties = unMembers[1], Withdrawn = unMembers[2] },
        };
    }

    private static bool IsConsent(TreatyActionKind kind) => kind is
        TreatyActionKind.Ratification or TreatyActionKind.Acceptance or TreatyActionKind.Approval or TreatyActionKind.Accession or
        TreatyActionKind.Succession or TreatyActionKind.FormalConfirmation or TreatyActionKind.ConsentToBeBound;

    private static bool IsOrganization(RegisterFacts facts, TreatyAction action) =>
        facts.Participants.Single(participant => participant.Code == action.Participant).Kind == ParticipantKind.RegionalOrganization;

    /// <summary>What one participant did. No State of the shipped facts has joined twice.</summary>
    private sealed class Record
    {
        public Record(Participant participant, List<TreatyAction> acts, Instrument instrument, DateOnly threshold, DateOnly inForce)
        {
            Participant = participant;
            SignedOn = acts.FirstOrDefault(act => act.Kind == TreatyActionKind.Signature)?.Date;
            var consent = acts.SingleOrDefault(act => IsConsent(act.Kind));
            DepositedOn = consent?.Date;
            if (consent is not null)
            {
                var own = consent.EffectiveOn
                    ?? (DepositedOn <= threshold ? inForce : instrument.EntryIntoForce.LaterJoiners.After(DepositedOn!.Value));
                InForceFrom = own < inForce ? inForce : own;
            }

            var withdrawal = acts.SingleOrDefault(act => act.Kind == TreatyActionKind.Withdrawal);
            NotifiedOn = withdrawal?.Date;
            // The stated days are left aside: each equals the rule's.
            LeavesOn = withdrawal is null ? null : instrument.Withdrawal!.Delay.After(NotifiedOn!.Value);
        }

        public Participant Participant { get; }

        public DateOnly? SignedOn { get; }

        public DateOnly? DepositedOn { get; }

        public DateOnly? InForceFrom { get; }

        public DateOnly? NotifiedOn { get; }

        public DateOnly? LeavesOn { get; }
    }
}

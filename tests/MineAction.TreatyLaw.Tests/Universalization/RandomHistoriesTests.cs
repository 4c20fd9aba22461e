using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Findings;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.TreatyLaw.Tests.Universalization;

/// <summary>
/// Histories that nobody thought of, of a convention and what ends with it, against a count that lives through them day by day.
/// </summary>
public sealed class RandomHistoriesTests
{
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2007, 12, 31);
    private static readonly string[] States = ["AAA", "BBB", "CCC", "DDD", "OLD"];

    private static readonly Instrument Convention = Scenario.ConventionWith("convention", threshold: 2) with
    {
        EntryIntoForce = new EntryIntoForceClause(2, new Delay.MonthsAfter(3), "5", new Delay.DaysAfter(30), "5"),
    };

    private static readonly Instrument Protocol = Convention with
    {
        Id = "protocol",
        EndsWith = new EndsWithClause("convention", "9(3)", "convention"),
    };

    [Test]
    public void Every_count_of_every_day_equals_the_naive_one([Range(1, 60)] int seed)
    {
        var facts = RandomFacts(new Random(seed), Convention, Protocol);
        var register = new TreatyRegister(facts);
        var convention = new NaiveHistories(facts, Convention, null, First, Last);
        var protocol = new NaiveHistories(facts, Protocol, convention, First, Last);

        Assert.That(Differences(register.StatusOf("convention")!, convention), Is.Empty);
        Assert.That(Differences(register.StatusOf("protocol")!, protocol), Is.Empty);
    }

    /// <summary>What the convention and its protocols have to do with one another in the CCW, with days of these histories.</summary>
    private static readonly Instrument[] Family =
    [
        Convention with
        {
            AdoptedOn = new DateOnly(1999, 1, 1),
            AtLeastTwoProtocols = new ProtocolsClause("4(3)", ["first", "second", "later"]),
        },
        Protocol with { Id = "first", AdoptedOn = new DateOnly(1999, 1, 1) },
        Protocol with { Id = "second", AdoptedOn = new DateOnly(1999, 1, 1) },
        // It does not end with the convention, as the Optional Protocol to the CRPD does not.
        Convention with { Id = "later", AdoptedOn = new DateOnly(2001, 1, 1), ConsentNeeds = new NeedsClause("convention", "11") },
    ];

    [Test]
    public void Every_finding_between_treaties_is_the_naive_one([Range(101, 140)] int seed)
    {
        var facts = RandomFacts(new Random(seed), Family);
        var register = new TreatyRegister(facts);
        var convention = new NaiveHistories(facts, Family[0], null, First, Last);
        NaiveHistories[] protocols =
        [
            .. Family.Skip(1).Select(each => new NaiveHistories(facts, each, each.EndsWith is null ? null : convention, First, Last)),
        ];
        var naive = new NaiveFindings(facts, convention, First, Last);
        var findings = register.Findings.ToLookup(finding => (finding.Instrument, finding.Rule));

        foreach (var histories in protocols.Prepend(convention))
            Assert.That(Differences(register.StatusOf(histories.Instrument.Id)!, histories), Is.Empty);
        Assert.That(
            findings[("convention", FindingRule.AtLeastTwoProtocols)].Select(finding => (finding.Participant, finding.Since!.Value)),
            Is.EquivalentTo(naive.WithoutTwoOf(protocols)));
        Assert.That(
            findings[("later", FindingRule.InadmissibleAct)].Where(finding => finding.Article == "11").Select(finding => finding.Action.Id),
            Is.EquivalentTo(naive.ConsentsOfOutsiders(protocols[2])));
        Assert.That(
            from day in Enumerable.Range(1, Last.DayNumber - First.DayNumber).Select(First.AddDays)
            from finding in findings[("later", FindingRule.ConsentNeeds)]
            where finding.StandsOn(day)
            select (finding.Participant, day),
            Is.EquivalentTo(naive.LeftBehindIn(protocols[2])));
    }

    [Test]
    public void What_was_known_on_a_day_agrees_with_the_curve_and_the_changes_lead_from_one_day_to_another([Range(1, 40)] int seed)
    {
        var random = new Random(seed);
        var register = new TreatyRegister(RandomFacts(random, Convention, Protocol));
        foreach (var status in new[] { register.StatusOf("convention")!, register.StatusOf("protocol")! })
        {
            for (var i = 0; i < 25; i++)
            {
                var (a, b) = (RandomDay(random), RandomDay(random));
                var (from, to) = a < b ? (a, b) : (b, a);
                Assert.That(status.AsOf(to).Curve.On(to), Is.EqualTo(status.Curve.On(to)), $"as of {to:yyyy-MM-dd}");
                var replay = Replay.From(status, from);
                foreach (var change in status.Events().Where(change => change.Day > from && change.Day <= to))
                    replay.Apply(change);
                Assert.That(
                    replay.Counts() with { Pending = 0 },
                    Is.EqualTo(Replay.CountsOf(status.Curve.On(to)) with { Pending = 0 }),
                    $"from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}");
            }
        }
    }

    private static List<string> Differences(TreatyStatus status, NaiveHistories naive)
    {
        var differences = new List<string>();
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            var tally = status.Curve.On(day);
            var counts = new NaiveHistories.Counts(
                tally.Signatures,
                tally.Signatories,
                tally.SignatoriesNotParties,
                tally.Parties,
                tally.PartiesInForce,
                tally.WithdrawalsPending,
                tally.Withdrawn);
            if (counts != naive.On(day) && differences.Count < 3)
                differences.Add($"{status.Instrument.Id} {day:yyyy-MM-dd}: expected {naive.On(day)}, is {counts}");
        }

        return differences;
    }

    private static RegisterFacts RandomFacts(Random random, params Instrument[] instruments)
    {
        var scenario = new Scenario().DissolvedState("OLD", until: "2004-05-06");
        foreach (var code in States.SkipLast(1))
            scenario.Participant(code, state => state);
        foreach (var instrument in instruments.Select(each => each.Id))
        {
            foreach (var state in States)
            {
                for (var acts = random.Next(9); acts > 0; acts--)
                    scenario.Act(state, RandomKind(random), $"{RandomDay(random):yyyy-MM-dd}", instrument: instrument);
            }
        }

        return scenario.Register(instruments).Facts;
    }

    private static TreatyActionKind RandomKind(Random random) => random.Next(10) switch
    {
        < 2 => TreatyActionKind.Signature,
        < 6 => TreatyActionKind.Accession,
        < 9 => TreatyActionKind.Withdrawal,
        _ => TreatyActionKind.WithdrawalRetracted,
    };

    // Few days, so that several acts meet on one.
    private static DateOnly RandomDay(Random random) => new DateOnly(2000, 1, 1).AddDays(random.Next(60) * 40);
}

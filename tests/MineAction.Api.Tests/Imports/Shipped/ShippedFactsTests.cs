using System.Text.Json;
using Dapper;
using MineAction.Api.Register;
using MineAction.Api.Storage.Facts;
using MineAction.Api.Tests.Hosting;
using MineAction.Api.Tests.Storage;
using MineAction.TreatyLaw;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;

namespace MineAction.Api.Tests.Imports.Shipped;

/// <summary>A build on the database of an earlier one: the facts that it ships move the register on, once, and editors are heard.</summary>
[TestFixture("sqlite")]
[TestFixture("postgresql", Category = Lane.Postgres)]
public sealed class ShippedFactsTests(string engine)
{
    private TestDatabase _database = null!;

    [SetUp]
    public async Task MakeDatabase() => _database = await TestDatabase.MakeAsync(engine);

    [TearDown]
    public async Task RemoveDatabase() => await _database.DisposeAsync();

    [Test]
    public async Task From_the_facts_of_the_first_release_to_these_is_one_revision()
    {
        await FirstRelease.FillAsync(_database);
        using var build = new Build(_database);
        await build.StartAsync(SeedData.Shipped);

        var newest = build.Registers.Newest;
        Assert.That((newest.Revision.Id, newest.Revision.Reason), Is.EqualTo((2, $"shipped facts of {Issue.IssuedOn:yyyy-MM-dd}")));
        Assert.That(newest.Revision.Shipped, Is.EqualTo(Issue));
        AssertSame(newest.Register.Facts, SeedData.Shipped.Read());
        Assert.That(build.Log, Has.Count.EqualTo(1));
        Assert.That(build.Log[0], Does.StartWith($"The shipped facts of {Issue.IssuedOn:yyyy-MM-dd} are revision 2: "));
        AssertSame((await build.Registers.AtAsync(1))!.Register.Facts, FirstRelease.Facts);

        using var again = new Build(_database);
        await again.StartAsync(SeedData.Shipped);
        Assert.That((again.Registers.Newest.Revision.Id, again.Log.Count), Is.EqualTo((2, 0)), "it is done once");
        AssertSame(again.Registers.Newest.Register.Facts, newest.Register.Facts);
        Assert.That(again.Registers.Newest.Revision, Is.EqualTo(newest.Revision));
    }

    [Test]
    public async Task What_an_editor_has_said_is_left_and_listed()
    {
        await FirstRelease.FillAsync(_database);
        using var build = new Build(_database);
        await build.OpenAsync(SeedData.Shipped);
        var facts = build.Registers.Newest.Register.Facts;
        // Corrected by the new facts and by an editor; shipped as before and retracted by an editor; further, and recorded by an editor.
        var cameroon = facts.Actions.First(act => act is { Participant: "CMR", Kind: TreatyActionKind.ConsentNotEstablished });
        var retracted = facts.Actions.First(act => act is { Instrument: "crpd", Kind: TreatyActionKind.Signature });
        var figure = facts.PublishedFigures[7];
        var lebanon = cameroon with { Id = 0, Instrument = "apmbc", Participant = "LBN", Note = "An editor's own words" };
        await build.EditAsync(register =>
        [
            new RegisterCommand.CorrectAction(cameroon with { Note = "An editor's own words" }, 1),
            new RegisterCommand.RetractAction(retracted.Id, 1),
            new RegisterCommand.RecordAction(lebanon),
            new RegisterCommand.CorrectFigure(figure with { Value = figure.Value + 1 }, 1),
            new RegisterCommand.CorrectState(Landlocked(StateVersion.In(register, "NRU")), 1),
        ]);
        var edited = build.Registers.Newest.Register;

        await build.TakeAsync(SeedData.Shipped);

        var taken = build.Registers.Newest.Register;
        Assert.That(build.Registers.Newest.Revision.Id, Is.EqualTo(3));
        Assert.That(taken.ActionsById[cameroon.Id], Is.EqualTo(edited.ActionsById[cameroon.Id]));
        Assert.That(taken.ActionsById.ContainsKey(retracted.Id), Is.False);
        Assert.That(
            taken.ActionsOf("apmbc", "LBN").Where(act => act.Kind == TreatyActionKind.ConsentNotEstablished).Select(act => act.Note),
            Is.EqualTo(new[] { "An editor's own words" }));
        Assert.That(taken.Facts.PublishedFigures.Single(each => each.Id == figure.Id).Value, Is.EqualTo(figure.Value + 1));
        Assert.That(taken.Participants["NRU"], Is.EqualTo(edited.Participants["NRU"]));
        Assert.That(taken.Participants["LAO"].Ldc, Is.False, "what nobody touched is as shipped");
        Assert.That(taken.Participants, Does.ContainKey("YMD"));
        Assert.That(build.Log, Has.Count.EqualTo(2));
        var left = build.Log[1];
        Assert.That(left, Does.StartWith("Left as editors have them, though the shipped facts of"));
        foreach (var name in new[]
        {
            "State NRU", $"figure {figure.Id} ", $"action {cameroon.Id} (", $"action {retracted.Id} (crpd, {retracted.Participant})",
            "(apmbc, LBN)",
        })
            Assert.That(left, Does.Contain(name));
        Assert.That(left.Split(", ").Length, Is.LessThan(15), left);
    }

    [Test]
    public async Task Two_hosts_that_start_at_once_take_them_once()
    {
        await FirstRelease.FillAsync(_database);
        using var one = new Build(_database);
        using var other = new Build(_database);
        await Task.WhenAll(Task.Run(() => one.StartAsync(SeedData.Shipped)), Task.Run(() => other.StartAsync(SeedData.Shipped)));

        await using var connection = await _database.OpenAsync();
        Assert.That(await connection.QuerySingleAsync<int>("select max(id) from revision"), Is.EqualTo(2));
        Assert.That(one.Log.Concat(other.Log).Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_register_that_is_newer_or_that_an_archive_began_stays_as_it_is()
    {
        var archive = new SeedData(() => FirstRelease.Facts, "ana", "Import of register.zip");
        using (var build = new Build(_database))
        {
            await build.OpenAsync(archive with { Issue = Issue with { IssuedOn = Issue.IssuedOn.AddDays(1), Digest = "newer" } });
            await build.TakeAsync(SeedData.Shipped);
            Assert.That((build.Registers.Newest.Revision.Id, build.Log.Count), Is.EqualTo((1, 0)));
        }

        await using var empty = await TestDatabase.MakeAsync(engine);
        using var begun = new Build(empty);
        await begun.OpenAsync(archive);
        await begun.TakeAsync(SeedData.Shipped);
        Assert.That((begun.Registers.Newest.Revision.Id, begun.Registers.Newest.Revision.Shipped), Is.EqualTo((1, (ShippedFacts?)null)));
    }

    private static StateVersion Landlocked(StateVersion state) => state with { Participant = state.Participant with { Lldc = true } };

    private static ShippedFacts Issue => SeedData.Shipped.Issue!;

    private static void AssertSame(RegisterFacts facts, RegisterFacts expected)
    {
        Assert.Multiple(() =>
        {
            Assert.That(
                facts.Actions.Select(act => act with { Id = 0, Revision = 0, RecordedAt = default }),
                Is.EquivalentTo(expected.Actions.Select(act => act with { Id = 0, Revision = 0, RecordedAt = default })));
            Assert.That(
                facts.Participants.Select(state => state with { Revision = 0 }),
                Is.EquivalentTo(expected.Participants.Select(state => state with { Revision = 0 })));
            Assert.That(facts.Names, Is.EquivalentTo(expected.Names));
            Assert.That(facts.Aliases, Is.EquivalentTo(expected.Aliases));
            Assert.That(
                facts.PublishedFigures.Select(figure => figure with { Id = 0, Revision = 0 }),
                Is.EquivalentTo(expected.PublishedFigures.Select(figure => figure with { Id = 0, Revision = 0 })));
            Assert.That(facts.Instruments.Select(Document), Is.EqualTo(expected.Instruments.Select(Document)));
        });
    }

    private static string Document(Instrument instrument) =>
        JsonSerializer.Serialize(InstrumentDocument.Of(instrument), FactsJson.Default.InstrumentDocument);
}

namespace MineAction.TreatyLaw.Tests.Memberships;

/// <summary>The days of entry into force that other authorities publish.</summary>
public sealed class PublishedEntryIntoForceTests
{
    [Test]
    public void Every_day_that_another_authority_publishes_equals_the_computed_one()
    {
        var rows = ShippedRegister.ReadExpected("entry-into-force-published.csv");
        var differences = rows
            .Select(row => (Row: row, Computed: Computed(row["instrument"], row["participant"])))
            .Where(each => each.Computed != ShippedRegister.Day(each.Row["date"]))
            .Select(each => $"{each.Row["instrument"]} {each.Row["participant"]}: published {each.Row["date"]} "
                + $"({each.Row["source"]}), computed {each.Computed:yyyy-MM-dd}")
            .ToList();

        Assert.That(rows, Has.Count.EqualTo(187));
        Assert.That(differences, Is.Empty);
    }

    private static DateOnly? Computed(string instrument, string participant)
    {
        var status = ShippedRegister.StatusOf(instrument);
        return participant == "*" ? status.EntryIntoForce.Date : status.Histories[participant].Memberships[0].InForceFrom;
    }
}

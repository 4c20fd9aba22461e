namespace MineAction.TreatyLaw.Tests;

public sealed class HorizonTests
{
    private static readonly DateOnly Shipped = ShippedRegister.Day("2026-02-03");

    [Test]
    public void The_shipped_facts_reach_to_the_third_of_february_for_every_instrument()
    {
        Assert.That(
            ShippedRegister.Register.Instruments.Keys.Select(
                ShippedRegister.Register.DataThroughOf), Is.All.EqualTo(Shipped).And.Exactly(12).Items);
        Assert.That(ShippedRegister.Register.DataThrough, Is.EqualTo(Shipped));
    }

    [Test]
    public void Of_several_documents_the_newest_counts_and_of_several_instruments_the_earliest()
    {
        var facts = ShippedRegister.Register.Facts;
        var register = new TreatyRegister(facts with
        {
            Readings = [new("apmbc", Shipped.AddDays(9), null, "A"), .. facts.Readings, new("apmbc", Shipped.AddDays(5), null, "B")],
        });

        Assert.That(register.DataThroughOf("apmbc"), Is.EqualTo(Shipped.AddDays(9)));
        Assert.That(register.StatusOf("apmbc")!.DataThrough, Is.EqualTo(Shipped.AddDays(9)));
        Assert.That(register.DataThrough, Is.EqualTo(Shipped));
    }

    [Test]
    public void Acts_of_the_depositary_alone_have_no_horizon()
    {
        var register = new TreatyRegister(ShippedRegister.Register.Facts with { Readings = [] });

        Assert.That((register.DataThroughOf("apmbc"), register.DataThrough), Is.EqualTo(((DateOnly?)null, (DateOnly?)null)));
    }

    [Test]
    public void A_document_of_an_instrument_that_the_register_lacks_cannot_be_recorded() => Assert.That(
        () => new TreatyRegister(ShippedRegister.Register.Facts with { Readings = [new("kampala", Shipped, null, "A")] }),
        Throws.ArgumentException.With.Message.Contains("kampala"));
}

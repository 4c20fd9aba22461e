using MineAction.Api.Imports.Reading.Tables;

namespace MineAction.Api.Tests.Imports.Reading.Tables;

public sealed class StatusCellTests
{
    [TestCase(" 3 Dec\t 1997 ", "1997-12-03", null, false)]
    [TestCase("22 Apr\t 2016 ", "2016-04-22", null, false)]
    [TestCase("\u00A012 Sep\t 1989 a", "1989-09-12", "a", false)]
    [TestCase("29 Dec 1992 A", "1992-12-29", "A", false)]
    [TestCase(" 2 Apr 2014 AA", "2014-04-02", "AA", false)]
    [TestCase("[30 Sep 1994 ]", "1994-09-30", null, true)]
    [TestCase("[  1 Jan 1992 a]", "1992-01-01", "a", true)]
    [TestCase("[20 Jan\t 2021 A]", "2021-01-20", "A", true)]
    public void A_cell_is_one_day_with_at_most_one_letter_and_perhaps_brackets(string text, string date, string? code, bool isBracketed) =>
        Assert.That(StatusCell.TryRead(text), Is.EqualTo(new StatusCell(DateOnly.Parse(date, null), code, isBracketed)));

    [TestCase("31 Feb 2000")]
    [TestCase("Dec 1997")]
    [TestCase("3 December 1997")]
    [TestCase("03/12/1997")]
    [TestCase("3 Dec 1997 w")]
    [TestCase("3 Dec 1997a")]
    [TestCase("3 Dec 1997 a 4 Dec 1997")]
    [TestCase("[3 Dec 1997")]
    [TestCase("3 Dec 1997]")]
    [TestCase("x")]
    public void Anything_else_is_not_read(string text) => Assert.That(StatusCell.TryRead(text), Is.Null);

    [TestCase("8 sept 2011")]
    [TestCase("[16 févr 2010 n]")]
    [TestCase("1 janv. 2011")]
    public void A_French_day_is_recognized_and_not_read(string text) => Assert.Multiple(() =>
    {
        Assert.That(StatusCell.IsFrench(text));
        Assert.That(StatusCell.TryRead(text), Is.Null);
    });

    [Test]
    public void An_English_day_is_not_French() => Assert.That(StatusCell.IsFrench("16 Feb 2010"), Is.False);
}

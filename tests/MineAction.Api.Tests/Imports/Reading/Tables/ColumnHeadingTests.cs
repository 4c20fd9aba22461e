using MineAction.Api.Imports.Reading.Documents;
using MineAction.Api.Imports.Reading.Tables;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Tests.Imports.Reading.Tables;

public sealed class ColumnHeadingTests
{
    [TestCase("Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)", "a", TreatyActionKind.Accession)]
    [TestCase("Approval(AA), Acceptance(A), Accession(a), Ratification", "A", TreatyActionKind.Acceptance)]
    [TestCase("Approval(AA), Acceptance(A), Accession(a), Ratification", "AA", TreatyActionKind.Approval)]
    [TestCase("Approval(AA), Acceptance(A), Accession(a), Ratification", null, TreatyActionKind.Ratification)]
    [TestCase("Formal confirmation(c), Accession(a), Ratification", "c", TreatyActionKind.FormalConfirmation)]
    [TestCase("Succession(d), Consent to be bound(P)", "P", TreatyActionKind.ConsentToBeBound)]
    [TestCase("Provisional application under article 23(n)", "n", TreatyActionKind.ProvisionalApplication)]
    [TestCase("Signature, Succession to signature(d)", "d", TreatyActionKind.Signature)]
    [TestCase("Definitive signature(s), Acceptance(A), Succession(d)", "s", TreatyActionKind.DefinitiveSignature)]
    public void A_letter_means_what_its_own_heading_says(string heading, string? code, TreatyActionKind kind) =>
        Assert.That(ColumnHeading.Parse(heading).Resolve(code)?.Kind, Is.EqualTo(kind));

    [TestCase("Ratification, Accession(a)", "A")]
    [TestCase("Ratification, Acceptance(A)", "a")]
    [TestCase("Simplified procedure(p), Ratification", "P")]
    [TestCase("Succession(d), Consent to be bound(P)", null)]
    public void A_letter_that_the_heading_does_not_declare_means_nothing(string heading, string? code) =>
        Assert.That(ColumnHeading.Parse(heading).Resolve(code), Is.Null);

    [Test]
    public void Terms_are_parted_before_capitals_only() => Assert.That(
        ColumnHeading.Parse(
            "Provisional application by virtue of signature, adoption of the Agreement or accession thereto, " +
            "Provisional application by virtue of a notification (n)").Terms,
        Is.EqualTo(new[]
        {
            new HeadingTerm(
                "Provisional application by virtue of signature, adoption of the Agreement or accession thereto",
                null,
                TreatyActionKind.ProvisionalApplication),
            new HeadingTerm("Provisional application by virtue of a notification", "n", TreatyActionKind.ProvisionalApplication),
        }));

    [Test]
    public void A_paragraph_is_no_code() => Assert.That(
        ColumnHeading.Parse("Notification of non-provisional application under article 7 (1) (b)").Terms,
        Is.EqualTo(new[] { new HeadingTerm("Notification of non-provisional application under article 7 (1) (b)", null, null) }));

    [Test]
    public void A_single_term_is_every_cells_term_whatever_its_letter() => Assert.Multiple(() =>
    {
        Assert.That(ColumnHeading.Parse("Signature ad referendum (s)").Resolve(null)?.Kind, Is.EqualTo(TreatyActionKind.Signature));
        Assert.That(ColumnHeading.Parse("Acceptance(A)").Resolve("a")?.Kind, Is.EqualTo(TreatyActionKind.Acceptance));
    });

    [Test]
    public void Several_terms_without_a_letter_are_a_consent_of_unknown_kind()
    {
        var heading = ColumnHeading.Parse("Definitive signature of the Protocol, Acceptance of the Protocol, Succession to the Protocol");
        Assert.That(
            heading.Resolve(null), Has.Property("Kind").EqualTo(TreatyActionKind.ConsentToBeBound).And.Property("IsKindOpen").True);
        Assert.That(ColumnHeading.Parse("Signature, Application of the Protocol").Resolve(null), Is.Null);
    }

    [Test]
    public void An_old_heading_without_letters_gives_its_letters_their_usual_meaning() => Assert.That(
        ColumnHeading.Parse("Ratification, Accession").Resolve("a")!.Kind, Is.EqualTo(TreatyActionKind.Accession));
}

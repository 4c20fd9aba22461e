using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.TreatyLaw.Tests.Wording;

public sealed class CodeTests
{
    private static readonly Type[] Vocabularies =
    [
        .. new[] { typeof(TreatyRegister).Assembly, typeof(Program).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsEnum && type.Namespace?.StartsWith("MineAction", StringComparison.Ordinal) == true),
    ];

    [TestCaseSource(nameof(Vocabularies))]
    public void The_values_of_every_vocabulary_are_numbered_from_zero_without_a_gap(Type vocabulary)
    {
        Assert.That(Enum.GetUnderlyingType(vocabulary), Is.EqualTo(typeof(int)));
        Assert.That(Enum.GetValuesAsUnderlyingType(vocabulary), Is.EqualTo(Enumerable.Range(0, Enum.GetNames(vocabulary).Length)));
    }

    [Test]
    public void A_code_is_read_back_as_the_value_that_it_spells()
    {
        foreach (var kind in Enum.GetValues<TreatyActionKind>())
            Assert.That(Code<TreatyActionKind>.Parse(Code<TreatyActionKind>.Of(kind)), Is.EqualTo(kind));
        Assert.That(Code<TreatyActionKind>.Of(TreatyActionKind.ConsentToBeBound), Is.EqualTo("consent-to-be-bound"));
        Assert.That(Code<TreatyActionKind>.All[0], Is.EqualTo("signature"));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("Signature")]
    [TestCase("signature,accession")]
    [TestCase("0")]
    public void Any_other_text_is_none_of_them(string? text)
    {
        Assert.That(Code<TreatyActionKind>.TryParse(text, out _), Is.False);
        Assert.That(() => Code<TreatyActionKind>.Parse(text!), Throws.TypeOf<FormatException>());
    }
}

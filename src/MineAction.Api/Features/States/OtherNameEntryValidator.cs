using System.Text.RegularExpressions;
using FluentValidation;
using MineAction.Api.Http.Query.Binding;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.States;

/// <summary>The rules on another name.</summary>
internal sealed partial class OtherNameEntryValidator : AbstractValidator<OtherNameEntry>
{
    public OtherNameEntryValidator()
    {
        RuleFor(name => name.Name)
            .NotEmpty().WithMessage("is missing. Give the name.")
            .MustBeShorterThan(300)
            .Must(name => string.IsNullOrEmpty(name) || name.Any(char.IsLetterOrDigit)).WithMessage("has no letter in it.");
        RuleFor(name => name.Kind)
            .NotNull().WithMessage($"is missing. Give one of {string.Join(", ", Code<NameKind>.All)}.")
            .MustBe<OtherNameEntry, NameKind>();
        RuleFor(name => name.Lang)
            .Must(lang => lang is null || Language().IsMatch(lang))
            .WithMessage("'{PropertyValue}' is no code of a language: two lower-case letters (ISO 639-1).");
        RuleFor(name => name.From).MustBeADay();
        RuleFor(name => name.Until).MustBeADay().MustBeAfter(name => name.From);
        RuleFor(name => name.Note).MustBeShorterThan(1000);
    }

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex Language();
}

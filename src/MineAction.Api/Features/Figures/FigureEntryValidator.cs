using FluentValidation;
using MineAction.Api.Http.Query.Binding;
using MineAction.TreatyLaw.Reconciliations;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Figures;

/// <summary>Validator of the fields of an entry.</summary>
internal sealed class FigureEntryValidator : AbstractValidator<FigureEntry>
{
    public FigureEntryValidator()
    {
        RuleFor(entry => entry.Instrument)
            .NotEmpty().WithMessage("is missing. Give the slug of the instrument.")
            .MustBeShorterThan(40);
        RuleFor(entry => entry.AsOf).NotNull().WithMessage("is missing. Give the day that the document speaks of.").MustBeADay();
        RuleFor(entry => entry.Measure)
            .NotNull().WithMessage($"is missing. Give one of {string.Join(", ", Code<Measure>.All)}.")
            .MustBe<FigureEntry, Measure>();
        RuleFor(entry => entry.Value)
            .NotNull().WithMessage("is missing. Give the count stated.")
            .InclusiveBetween(0, 1000).WithMessage("is no count of participants, 0 to 1000.");
        RuleFor(entry => entry.Source)
            .NotEmpty().WithMessage("is missing. Name the document that states the figure.")
            .MustBeShorterThan(1000);
        RuleFor(entry => entry.Reason).MustBeShorterThan(1000);
    }
}

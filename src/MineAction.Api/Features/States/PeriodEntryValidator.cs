using FluentValidation;
using MineAction.Api.Http.Query.Binding;

namespace MineAction.Api.Features.States;

/// <summary>The rules on a period: a first day, and an end after it.</summary>
internal sealed class PeriodEntryValidator : AbstractValidator<PeriodEntry>
{
    public PeriodEntryValidator()
    {
        RuleFor(period => period.From).NotNull().WithMessage("is missing. Give the first day.").MustBeADay();
        RuleFor(period => period.Until).MustBeADay();
        RuleFor(period => period.Until)
            // Days as yyyy-MM-dd are in the order of their texts.
            .Must((period, until) => until is null || period.From is null || string.CompareOrdinal(period.From, until) < 0)
            .WithMessage("is not after from: it is the first day no longer.");
    }
}

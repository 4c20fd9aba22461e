using FluentValidation;
using MineAction.Api.Http.Query.Binding;

namespace MineAction.Api.Features.States;

/// <summary>The rules on a period: a first day, and an end after it.</summary>
internal sealed class PeriodEntryValidator : AbstractValidator<PeriodEntry>
{
    public PeriodEntryValidator()
    {
        RuleFor(period => period.From).NotNull().WithMessage("is missing. Give the first day.").MustBeADay();
        RuleFor(period => period.Until).MustBeADay().MustBeAfter(period => period.From);
    }
}

using FluentValidation;
using MineAction.Api.Http;

namespace MineAction.Api.Features.Universalization.ListUniversalizationChanges;

internal sealed class ListUniversalizationChangesValidator : ListRequestValidator<ListUniversalizationChangesRequest>
{
    public ListUniversalizationChangesValidator()
    {
        RuleFor(request => request.From).NotNull().WithMessage("from is missing; give the day before, as yyyy-MM-dd.");
        RuleFor(request => request.From).MustBeADay();
        RuleFor(request => request.To).MustBeADay();
        RuleFor(request => request.From)
            .Must((request, from) => string.CompareOrdinal(from, request.To) <= 0)
            .When(request => DayText.TryParseDay(request.From, out _) && DayText.TryParseDay(request.To, out _))
            .WithMessage("from is after to; exchange them.");
    }
}

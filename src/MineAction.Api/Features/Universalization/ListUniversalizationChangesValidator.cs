using FluentValidation;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Universalization;

internal sealed class ListUniversalizationChangesValidator : ListRequestValidator<ListUniversalizationChangesRequest>
{
    public ListUniversalizationChangesValidator()
    {
        RuleFor(request => request.From).NotNull().WithMessage("from is missing; give the day before, as yyyy-MM-dd.");
        RuleFor(request => request.From).MustBeADay();
        RuleFor(request => request.To).MustBeADay();
        RuleFor(request => request.From)
            .Must((request, from) => string.CompareOrdinal(from, request.To) <= 0)
            .When(request => IsoDate.TryParseDay(request.From, out _) && IsoDate.TryParseDay(request.To, out _))
            .WithMessage("from is after to; exchange them.");
    }
}

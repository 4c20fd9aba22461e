using FluentValidation;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Participants;

namespace MineAction.Api.Features.Universalization;

internal sealed class ListUniversalizationSeriesValidator : ListRequestValidator<ListUniversalizationSeriesRequest>
{
    public ListUniversalizationSeriesValidator()
    {
        RuleFor(request => request.From).MustBeADay();
        RuleFor(request => request.To).MustBeADay();
        RuleFor(request => request.From)
            .Must((request, from) => string.CompareOrdinal(from, request.To) <= 0)
            .When(request => IsoDate.TryParseDay(request.From, out _) && IsoDate.TryParseDay(request.To, out _))
            .WithMessage("from is after to; exchange them.");
        RuleFor(request => request.Step).MustBe<ListUniversalizationSeriesRequest, SeriesStep>(@default: "year");
        RuleFor(request => request.Universe).MustBe<ListUniversalizationSeriesRequest, Universe>(@default: "all-states");
    }
}

using FluentValidation;
using MineAction.Api.Http.Query;
using MineAction.TreatyLaw.Actions;

namespace MineAction.Api.Features.Shared;

/// <summary>The rules on what every question for treaty actions may say.</summary>
internal abstract class ActionsRequestValidator<T> : ListRequestValidator<T>
    where T : ActionsRequest
{
    protected ActionsRequestValidator()
    {
        RuleForEach(request => request.Kind).MustBe<T, TreatyActionKind>();
        RuleFor(request => request.From).MustBeADay();
        RuleFor(request => request.To).MustBeADay();
        RuleFor(request => request.From)
            .Must((request, from) => string.CompareOrdinal(from, request.To) <= 0)
            .When(request => IsoDate.TryParseDay(request.From, out _) && IsoDate.TryParseDay(request.To, out _))
            .WithMessage("from is after to; exchange them.");
    }
}

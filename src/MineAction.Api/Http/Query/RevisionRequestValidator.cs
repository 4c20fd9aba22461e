using FluentValidation;

namespace MineAction.Api.Http.Query;

/// <summary>The rules on what every question may say. A slice adds its own.</summary>
internal abstract class RevisionRequestValidator<T> : AbstractValidator<T>
    where T : RevisionRequest
{
    protected RevisionRequestValidator()
    {
        RuleFor(request => request.Revision).MustBeAWholeNumber(1);
        RuleFor(request => request.KnownAt).MustBeAnInstant()
            .Must((request, knownAt) => knownAt is null || request.Revision is null)
            .WithMessage("revision and knownAt ask for two states of the record at once; give one of them.");
    }
}

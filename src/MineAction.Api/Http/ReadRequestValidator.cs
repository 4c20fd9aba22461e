using FluentValidation;

namespace MineAction.Api.Http;

/// <summary>The rules on what every question may say. A slice adds its own.</summary>
internal abstract class ReadRequestValidator<T> : AbstractValidator<T>
    where T : ReadRequest
{
    protected ReadRequestValidator()
    {
        RuleFor(request => request.AsOf).MustBeADay();
        RuleFor(request => request.Revision).MustBeAWholeNumber(1);
        RuleFor(request => request.KnownAt).MustBeAnInstant()
            .Must((request, knownAt) => knownAt is null || request.Revision is null)
            .WithMessage("revision and knownAt ask for two states of the record at once; give one of them.");
        RuleFor(request => request.Format).MustBe<T, OutputFormat>();
        // Any other language is answered in English, and Content-Language says so.
        RuleFor(request => request.Lang).NotEqual("").WithMessage("'' is not a language. Write one of ar, zh, en, fr, ru, es.");
    }
}

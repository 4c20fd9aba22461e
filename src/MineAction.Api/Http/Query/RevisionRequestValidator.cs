using FluentValidation;

namespace MineAction.Api.Http.Query;

/// <summary>Rules between the parameters that every read has. A slice with rules of its own derives from this.</summary>
internal class RevisionRequestValidator<T> : AbstractValidator<T>
    where T : RevisionRequest
{
    public RevisionRequestValidator()
    {
        RuleFor(request => request.KnownAt)
            .Must((request, knownAt) => knownAt is null || request.Revision is null)
            .WithMessage("revision and knownAt ask for two states of the record at once; give one of them.");
        // Any other language is answered in English, and Content-Language says so.
        RuleFor(request => (request as LocalizedRequest)!.Lang)
            .NotEqual("").WithMessage("'' is not a language. Write one of ar, zh, en, fr, ru, es.")
            .When(request => request is LocalizedRequest)
            .OverridePropertyName(nameof(LocalizedRequest.Lang));
    }
}

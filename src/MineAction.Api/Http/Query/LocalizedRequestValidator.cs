using FluentValidation;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http.Query;

/// <summary>The rules on language and format.</summary>
/// <typeparam name="T">The question.</typeparam>
internal abstract class LocalizedRequestValidator<T> : RevisionRequestValidator<T>
    where T : LocalizedRequest
{
    /// <param name="formats">The formats that the question offers.</param>
    protected LocalizedRequestValidator(IReadOnlyList<OutputFormat> formats)
    {
        RuleFor(request => request.Format).MustBeOneOf([.. formats.Select(Code<OutputFormat>.Of)]);
        // Any other language is answered in English, and Content-Language says so.
        RuleFor(request => request.Lang).NotEqual("").WithMessage("'' is not a language. Write one of ar, zh, en, fr, ru, es.");
    }
}

using FluentValidation;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http;

/// <summary>The rules on language and format.</summary>
/// <typeparam name="T">The question.</typeparam>
internal abstract class AnswerRequestValidator<T> : RevisionRequestValidator<T>
    where T : AnswerRequest
{
    /// <param name="formats">The formats that the question offers.</param>
    protected AnswerRequestValidator(IReadOnlyList<OutputFormat> formats)
    {
        RuleFor(request => request.Format).MustBeOneOf([.. formats.Select(Code<OutputFormat>.Of)]);
        // Any other language is answered in English, and Content-Language says so.
        RuleFor(request => request.Lang).NotEqual("").WithMessage("'' is not a language. Write one of ar, zh, en, fr, ru, es.");
    }
}

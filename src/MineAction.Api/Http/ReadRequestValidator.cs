using FluentValidation;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Http;

/// <summary>The rules on what every question about a day may say. A slice adds its own.</summary>
/// <typeparam name="T">The question.</typeparam>
internal abstract class ReadRequestValidator<T> : RevisionRequestValidator<T>
    where T : ReadRequest
{
    /// <param name="formats">The formats that the question offers, where they are not those of tables.</param>
    protected ReadRequestValidator(IReadOnlyList<OutputFormat>? formats = null)
    {
        RuleFor(request => request.AsOf).MustBeADay();
        RuleFor(request => request.Format).MustBeOneOf([.. (formats ?? OutputFormats.OfTables).Select(Code<OutputFormat>.Of)]);
        // Any other language is answered in English, and Content-Language says so.
        RuleFor(request => request.Lang).NotEqual("").WithMessage("'' is not a language. Write one of ar, zh, en, fr, ru, es.");
    }
}

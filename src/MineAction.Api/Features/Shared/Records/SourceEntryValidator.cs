using FluentValidation;
using MineAction.Api.Http.Query.Binding;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Shared.Records;

/// <summary>The rules on where a fact may come from.</summary>
internal sealed class SourceEntryValidator : AbstractValidator<SourceEntry>
{
    public SourceEntryValidator()
    {
        RuleFor(source => source.Title)
            .NotEmpty().WithMessage("is missing. Give what a citation would call the source.")
            .MustBeShorterThan(500);
        RuleFor(source => source.Reference).MustBeShorterThan(200);
        RuleFor(source => source.Url).MustBeShorterThan(2000)
            .Must(url => url is null || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")))
            .WithMessage("'{PropertyValue}' is not an http or https address.");
        RuleFor(source => source.AccessedOn).MustBeADay();
        RuleFor(source => source.Reliability)
            .NotNull().WithMessage($"is missing. Give one of {string.Join(", ", Code<Reliability>.All)}.")
            .MustBe<SourceEntry, Reliability>();
    }
}

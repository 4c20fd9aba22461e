using System.Text.RegularExpressions;
using FluentValidation;
using MineAction.Api.Http.Query.Binding;
using MineAction.Api.Storage.Facts;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Instruments;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Instruments;

/// <summary>Validator of the document of an instrument, as far as it needs no register.</summary>
internal sealed partial class InstrumentDocumentValidator : AbstractValidator<InstrumentDocument>
{
    private static readonly string[] Consents =
        [.. Enum.GetValues<TreatyActionKind>().Where(kind => kind.IsConsent()).Select(Code<TreatyActionKind>.Of)];

    public InstrumentDocumentValidator()
    {
        RuleFor(document => document.Id).Must(id => id.Length <= 40 && Slug().IsMatch(id))
            .WithMessage("'{PropertyValue}' is no slug: lower-case letters, digits and single hyphens between them, at most 40.");
        RuleFor(document => document.Title).MustBeShorterThan(1000);
        RuleFor(document => document.ShortTitle).MustBeShorterThan(200);
        RuleFor(document => document.Depositary).MustBeShorterThan(200);
        RuleFor(document => document.AdoptedAt).MustBeShorterThan(200);
        RuleFor(document => document.SignaturePlaces).MustBeShorterThan(1000);
        RuleFor(document => document.Unts).MustBeShorterThan(200);
        RuleFor(document => document.Untc).MustBeShorterThan(40);
        RuleForEach(document => document.AlsoKnownAs).MustBeShorterThan(1000);
        RuleForEach(document => document.Languages)
            .Must(language => Language().IsMatch(language))
            .WithMessage("'{PropertyValue}' is no code of a language: two lower-case letters (ISO 639-1).");
        RuleFor(document => document.Kind).MustBe<InstrumentDocument, InstrumentKind>();
        RuleFor(document => document.ClosedForSignature)
            .Must((document, closed) => closed is null || document.OpenedForSignature <= closed)
            .WithMessage("is before openedForSignature, or that is missing.");
        RuleFor(document => document.OpenedForSignature)
            .Must((document, opened) => !(opened < document.AdoptedOn)).WithMessage("is before adoptedOn.");
        RuleFor(document => document.StatedEntryIntoForce)
            .Must((document, stated) => !(stated < document.AdoptedOn) && !(stated < document.StatedThresholdReachedOn))
            .WithMessage("is before adoptedOn or statedThresholdReachedOn.");
        AddRulesOnArticles();
        RuleFor(document => document.EntryIntoForce.Threshold)
            .InclusiveBetween(1, 1000).WithMessage("is not a number of deposits from 1 to 1000.");
        RuleFor(document => document.EntryIntoForce)
            .Must(clause => clause.Threshold is null == clause.States is { Count: > 0 })
            .WithMessage("is to give either a threshold, or the States whose deposits are needed.");
        RuleFor(document => document.EntryIntoForce.Delay).SetValidator(new DelayValidator());
        RuleFor(document => document.EntryIntoForce.LaterJoiners.Delay).SetValidator(new DelayValidator());
        RuleFor(document => document.Withdrawal!.Delay)
            .SetValidator(new DelayValidator())
            .When(document => document.Withdrawal is not null);
        RuleFor(document => document.ConsentBy.Signatories).Must(BeConsents).WithMessage(NotConsents);
        RuleFor(document => document.ConsentBy.SignatoryOrganizations).Must(BeConsents).WithMessage(NotConsents);
        RuleFor(document => document.ConsentBy.Others).Must(BeConsents).WithMessage(NotConsents);
        RuleFor(document => document.ConsentBy.Any).Must(BeConsents).WithMessage(NotConsents);
        RuleFor(document => document.ConsentBy)
            .Must(by => by.Signatories is { Count: > 0 } || by.Others is { Count: > 0 } || by.Any is { Count: > 0 })
            .WithMessage("gives no State an act by which it could consent to be bound.");
    }

    // A rule whose article is blank would be cited as none.
    private void AddRulesOnArticles()
    {
        const int longest = 100;
        RuleFor(document => document.SignatureArticle).MustBeShorterThan(longest);
        RuleFor(document => document.EntryIntoForce.Article).MustBeShorterThan(longest);
        RuleFor(document => document.EntryIntoForce.Through).MustBeShorterThan(longest);
        RuleFor(document => document.EntryIntoForce.LaterJoiners.Article).MustBeShorterThan(longest);
        RuleFor(document => document.EntryIntoForce.OrganizationsDoNotCount!.Article).MustBeShorterThan(longest)
            .When(document => document.EntryIntoForce.OrganizationsDoNotCount is not null);
        RuleFor(document => document.ConsentBy.Article).MustBeShorterThan(longest);
        RuleFor(document => document.ProvisionalApplication!.Article).MustBeShorterThan(longest)
            .When(document => document.ProvisionalApplication is not null);
        RuleFor(document => document.Reservations!.Article).MustBeShorterThan(longest)
            .When(document => document.Reservations is not null);
        RuleFor(document => document.Withdrawal!.Article).MustBeShorterThan(longest)
            .When(document => document.Withdrawal is not null);
        RuleFor(document => document.AtLeastTwoProtocols!.Article).MustBeShorterThan(longest)
            .When(document => document.AtLeastTwoProtocols is not null);
        RuleFor(document => document.ConsentNeeds!.Article).MustBeShorterThan(longest)
            .When(document => document.ConsentNeeds is not null);
        RuleFor(document => document.SignatureNeeds!.Article).MustBeShorterThan(longest)
            .When(document => document.SignatureNeeds is not null);
        RuleFor(document => document.EndsWith!.Article).MustBeShorterThan(longest)
            .When(document => document.EndsWith is not null);
    }

    private static string NotConsents => $"holds an act that expresses no consent to be bound. The acts are {string.Join(", ", Consents)}.";

    private static bool BeConsents(IReadOnlyList<string>? kinds) => kinds is null || kinds.All(Consents.Contains);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex Language();

    private sealed class DelayValidator : AbstractValidator<InstrumentDocument.DelayDocument>
    {
        // A delay of centuries would run past the end of the calendar.
        public DelayValidator() => RuleFor(delay => delay)
            .Must(delay => delay switch
            {
                { Kind: "first-day-of-month-after" or "months-after", Months: > 0 and <= 600, Days: null } => true,
                { Kind: "days-after" or "first-day-of-month-after-days", Days: >= 0 and <= 36500, Months: null } => true,
                _ => false,
            })
            .WithMessage(
                "is to be 'first-day-of-month-after' or 'months-after' with months from 1 to 600, or 'days-after' or " +
                "'first-day-of-month-after-days' with days from 0 to 36500.");
    }
}

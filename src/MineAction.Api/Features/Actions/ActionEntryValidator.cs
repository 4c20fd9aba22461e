using FluentValidation;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Query.Binding;
using MineAction.TreatyLaw.Actions;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.Actions;

/// <summary>Validator of the fields of an entry. Whether the law admits the action is checked after the write.</summary>
internal sealed class ActionEntryValidator : AbstractValidator<ActionEntry>
{
    public ActionEntryValidator()
    {
        RuleFor(entry => entry.Participant)
            .NotEmpty().WithMessage("is missing. Give the code of the State or organization that acted.")
            .MustBeShorterThan(10);
        RuleFor(entry => entry.Kind)
            .NotNull().WithMessage($"is missing. Give one of {string.Join(", ", Code<TreatyActionKind>.All)}.")
            .MustBe<ActionEntry, TreatyActionKind>();
        RuleFor(entry => entry.Date).MustBeADay();
        RuleFor(entry => entry.EffectiveOn).MustBeADay();
        RuleFor(entry => entry.EffectDeferred)
            .Must((entry, deferred) => deferred is not true || entry.Kind == Code<TreatyActionKind>.Of(TreatyActionKind.Withdrawal))
            .WithMessage("only the effect of a withdrawal can be deferred.");
        RuleFor(entry => entry.Note).MustBeShorterThan(4000);
        RuleFor(entry => entry.Reason).MustBeShorterThan(1000);
        RuleFor(entry => entry.Source)
            .NotNull().WithMessage("is missing. Say where the fact comes from.")
            .SetValidator(new SourceEntryValidator()!);
    }
}

using System.Text.RegularExpressions;
using FluentValidation;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Http.Localization;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;
using MineAction.TreatyLaw.Participants;
using MineAction.TreatyLaw.Wording;

namespace MineAction.Api.Features.States;

/// <summary>Validator of an entry, as far as it needs no register.</summary>
internal sealed partial class StateEntryValidator : AbstractValidator<StateEntry>
{
    private const int MostNames = 200;

    public StateEntryValidator()
    {
        RuleFor(entry => entry.Code)
            .NotNull().WithMessage("is missing. Give the code, ISO 3166-1 alpha-3.")
            .Must(code => code is null || Alpha3().IsMatch(code)).WithMessage("'{PropertyValue}' is not three upper-case letters.");
        RuleFor(entry => entry.Iso2)
            .Must(code => code is null || Alpha2().IsMatch(code)).WithMessage("'{PropertyValue}' is not two upper-case letters.");
        RuleFor(entry => entry.M49)
            .Must(code => code is null || ThreeDigits().IsMatch(code)).WithMessage("'{PropertyValue}' is not three digits.");
        RuleFor(entry => entry.Note).MustBeShorterThan(4000);
        RuleFor(entry => entry.Reason).MustBeShorterThan(1000);
        RuleFor(entry => entry.Source)
            .NotNull().WithMessage("is missing. Say where the facts come from.")
            .SetValidator(new SourceEntryValidator()!);
        AddRulesOnNames();
        AddRulesOnBelonging();
    }

    private void AddRulesOnNames()
    {
        RuleFor(entry => entry.Names)
            .Must(names => names is not null && Languages.All.All(names.ContainsKey) && names.Count == Languages.All.Count)
            .WithMessage($"is to give one name for each of {string.Join(", ", Languages.All)}, and no other.");
        RuleForEach(entry => entry.Names)
            .Must(name => name.Value is { Length: <= 300 } text && text.Any(char.IsLetterOrDigit))
            .WithMessage((_, name) => $"the name in '{Http.Problems.Quoted.Of(name.Key)}' is blank, or longer than 300 characters.")
            .When(entry => entry.Names?.Count <= Languages.All.Count);
        RuleFor(entry => entry.FormalName).MustBeShorterThan(300);
        RuleFor(entry => entry.OtherNames)
            .Must(names => names is null or { Count: <= MostNames }).WithMessage($"holds more than {MostNames} names.");
        RuleForEach(entry => entry.OtherNames)
            .SetValidator(new OtherNameEntryValidator())
            .When(entry => entry.OtherNames?.Count <= MostNames);
    }

    private void AddRulesOnBelonging()
    {
        RuleFor(entry => entry.Kind)
            .NotNull().WithMessage($"is missing. Give one of {string.Join(", ", Code<ParticipantKind>.All)}.")
            .MustBe<StateEntry, ParticipantKind>();
        RuleFor(entry => entry.State).SetValidator(new PeriodEntryValidator()!);
        RuleFor(entry => entry.UnMembership).SetValidator(new PeriodEntryValidator()!);
        RuleFor(entry => entry.InAllStates).NotNull().WithMessage("is missing. Say whether it belongs to the universe of all States.");
        RuleFor(entry => entry.InAllStates)
            .Must((entry, isIn) => isIn is not true || (entry.ContinuedBy is null && !IsOrganization(entry)))
            .WithMessage("no organization is in the universe of all States, nor a State that another continues.");
        RuleFor(entry => entry.State)
            .Must((entry, state) => state is null == IsOrganization(entry))
            .WithMessage("is given for every State, and for no organization.");
        RuleFor(entry => entry.State)
            .Must((entry, state) => state is null || state.Until is not null == Is(entry, ParticipantKind.FormerState))
            .When(entry => IsReadable(entry.State?.Until))
            .WithMessage("has an end (until) where the kind is former-state, and only there.");
        RuleFor(entry => entry.UnMembership)
            .Must((entry, membership) => !Is(entry, ParticipantKind.UnMember) || membership is { Until: null })
            .When(entry => IsReadable(entry.UnMembership?.Until))
            .WithMessage("is to last where the kind is un-member: a first day, and no end.");
        RuleFor(entry => entry.UnMembership)
            .Must((entry, membership) => membership is null || Is(entry, ParticipantKind.UnMember)
                || (membership.Until is not null && !IsOrganization(entry)))
            .WithMessage("lasts only where the kind is un-member, and no organization has one.");
        RuleFor(entry => entry.ContinuedBy)
            .Must((entry, other) => other is null || Is(entry, ParticipantKind.FormerState))
            .WithMessage("is for a former State that another continues under another name.");
        RuleFor(entry => entry.SucceededBy)
            .Must((entry, others) => others is not { Count: > 0 } || (Is(entry, ParticipantKind.FormerState) && entry.ContinuedBy is null))
            .WithMessage("is for a former State that no other continues.")
            .Must(others => others is null || others.Distinct().Count() == others.Count).WithMessage("names a State twice.");
        RuleForEach(entry => entry.SucceededBy)
            .Must(code => Alpha3().IsMatch(code)).WithMessage("'{PropertyValue}' is not three upper-case letters.");
    }

    // What is no day is told as such, and as nothing else.
    private static bool IsReadable(string? day) => day is null || IsoDate.TryParseDay(day, out _);

    private static bool IsOrganization(StateEntry entry) => Is(entry, ParticipantKind.RegionalOrganization);

    private static bool Is(StateEntry entry, ParticipantKind kind) => entry.Kind == Code<ParticipantKind>.Of(kind);

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex Alpha3();

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex Alpha2();

    [GeneratedRegex("^[0-9]{3}$")]
    private static partial Regex ThreeDigits();
}

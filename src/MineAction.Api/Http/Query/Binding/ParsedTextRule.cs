using FluentValidation;
using FluentValidation.Validators;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Query.Binding;

/// <summary>
/// Rule on a member of a JSON body that stays text until all members have been looked at, so that every fault is told at once: its parser
/// accepts it. A member that was left out passes; an empty one does not.
/// </summary>
internal sealed class ParsedTextRule<T>(ParameterParser parser) : PropertyValidator<T, string?>, IParsedTextRule
{
    public override string Name => "ParsedText";

    public ParameterShape Shape => parser.Shape;

    public override bool IsValid(ValidationContext<T> context, string? value)
    {
        if (value is null || parser.Parse(value) is not null)
            return true;
        context.MessageFormatter.AppendArgument("Message", parser.MessageFor(Quoted.Of(value)));
        return false;
    }

    protected override string GetDefaultMessageTemplate(string errorCode) => "{Message}";
}

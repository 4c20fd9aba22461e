using FluentValidation;
using FluentValidation.Validators;
using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Query;

/// <summary>A rule on the text of a parameter. A parameter that was left out passes; an empty one does not.</summary>
/// <param name="name">The rule's name.</param>
/// <param name="holds">Whether a text passes.</param>
/// <param name="message">What was wrong and what to do; <c>{Value}</c> is the text.</param>
/// <param name="shape">What the values it lets pass look like.</param>
internal sealed class TextRule<T>(string name, Func<string, bool> holds, string message, ParameterShape shape) : PropertyValidator<T, string?>, ITextRule
{
    public override string Name => name;

    public ParameterShape Shape => shape;

    public override bool IsValid(ValidationContext<T> context, string? value)
    {
        if (value is null || holds(value))
            return true;
        context.MessageFormatter.AppendArgument("Value", Quoted.Of(value));
        return false;
    }

    protected override string GetDefaultMessageTemplate(string errorCode) => message;
}

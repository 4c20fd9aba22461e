using FluentValidation;

namespace MineAction.Api.Http;

/// <summary>The rules on what every question for a list may say.</summary>
internal abstract class ListRequestValidator<T> : ReadRequestValidator<T>
    where T : ListRequest
{
    protected ListRequestValidator()
    {
        RuleFor(request => request.Limit).MustBeAWholeNumber(1, Page.MaximumLimit);
        RuleFor(request => request.Cursor)
            .Must(cursor => cursor is null || Page.TryParseCursor(cursor, out _))
            .WithMessage("'{PropertyValue}' is not a cursor of ours. Follow the next link of an answer as it is.");
    }
}

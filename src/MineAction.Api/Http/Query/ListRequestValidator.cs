using FluentValidation;

namespace MineAction.Api.Http.Query;

/// <summary>The rules on what every question for a list may say.</summary>
internal abstract class ListRequestValidator<T> : AsOfRequestValidator<T>
    where T : ListRequest
{
    protected ListRequestValidator()
    {
        RuleFor(request => request.Limit).MustBeAWholeNumber(1, PageCursor.MaximumLimit);
        RuleFor(request => request.Cursor)
            .Must(cursor => cursor is null || PageCursor.TryParseCursor(cursor, out _))
            .WithMessage("'{PropertyValue}' is not a cursor of ours. Follow the next link of an answer as it is.");
    }
}

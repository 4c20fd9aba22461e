using FluentValidation;
using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Changes;

internal sealed class StreamChangesValidator : AbstractValidator<StreamChangesRequest>
{
    public StreamChangesValidator()
    {
        RuleFor(request => request.After).MustBeAWholeNumber(0);
        RuleFor(request => request.LastEventId)
            .Must(id => id is null || StreamPosition.TryParse(id, out _))
            .WithMessage("'{PropertyValue}' is not an id of ours. Send the id of the last event as it came.");
    }
}

using MineAction.Api.Http;

namespace MineAction.Api.Features.Changes.ListChanges;

internal sealed class ListChangesValidator : ListRequestValidator<ListChangesRequest>
{
    public ListChangesValidator() => RuleFor(request => request.After).MustBeAWholeNumber(0, @default: "0");
}

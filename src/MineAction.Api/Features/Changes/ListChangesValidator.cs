using MineAction.Api.Http.Query;

namespace MineAction.Api.Features.Changes;

internal sealed class ListChangesValidator : ListRequestValidator<ListChangesRequest>
{
    public ListChangesValidator() => RuleFor(request => request.After).MustBeAWholeNumber(0, @default: "0");
}

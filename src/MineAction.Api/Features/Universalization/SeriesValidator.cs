using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;

namespace MineAction.Api.Features.Universalization;

/// <summary>The rules between the days of a series.</summary>
internal sealed class SeriesValidator<T> : RevisionRequestValidator<T>
    where T : SeriesRequest
{
    public SeriesValidator() => RuleFor(request => request.From).MustNotBeAfter(request => request.To);
}

using System.Text.Json;
using FastEndpoints;
using FluentValidation.Results;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Query.Binding;

namespace MineAction.Api.Http.Pipeline;

/// <summary>
/// Base class of every slice: binds strictly, validates, and reports everything that is wrong with a request at once, as one problem
/// document.
/// </summary>
/// <typeparam name="TRequest">The request of the slice.</typeparam>
internal abstract class SliceEndpoint<TRequest> : Endpoint<TRequest, IResult>
    where TRequest : notnull
{
    public sealed override async Task OnAfterValidateAsync(TRequest req, CancellationToken ct)
    {
        if ((ValidationFailed ? ProblemOf(ValidationFailures) : await PrepareAsync(req, ct)) is { } result)
            await Send.ResultAsync(result);
    }

    /// <summary>What a valid request needs before the slice runs; a result given here is the response.</summary>
    protected virtual Task<IResult?> PrepareAsync(TRequest request, CancellationToken cancellation) => Task.FromResult<IResult?>(null);

    /// <summary>Describes the slice in the OpenAPI document.</summary>
    /// <typeparam name="TResponse">The response of success.</typeparam>
    /// <param name="tag">The tag that it stands under.</param>
    /// <param name="summary">Its title.</param>
    /// <param name="description">What it answers.</param>
    /// <param name="status">The status code of success.</param>
    /// <param name="mediaType">The media type of its first format.</param>
    protected void Describe<TResponse>(string tag, string summary, string description, int status, string mediaType) =>
        Describe(tag, summary, description, slice => slice.Produces<TResponse>(status, mediaType));

    /// <summary>Describes a slice whose response has no body.</summary>
    protected void Describe(string tag, string summary, string description, Action<RouteHandlerBuilder> produces)
    {
        // Without the exceptions that the framework throws for invalid requests, and without what it would guess of their bodies.
        DontThrowIfValidationFails();
        Description(
            slice =>
            {
                slice.WithTags(tag).WithSummary(summary).WithDescription(description);
                produces(slice);
            },
            clearDefaults: true);
    }

    private static Problem ProblemOf(List<ValidationFailure> failures)
    {
        // What is wrong with the query string as a whole is answered before its values are looked at.
        if (failures.Find(failure => failure.CustomState is ProblemType) is { CustomState: ProblemType type })
        {
            return Problem.OfFields(type, failures
                .Where(failure => ReferenceEquals(failure.CustomState, type))
                .GroupBy(failure => failure.PropertyName)
                .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[group.First().ErrorMessage]));
        }

        // The rules on a value that could not be parsed are not reported: they saw only its default.
        var unparsed = failures
            .Where(failure => failure.ErrorCode == StrictRequestBinder<TRequest>.ParseError)
            .Select(failure => failure.PropertyName)
            .ToList();
        var errors = FieldErrors.Of(failures.Where(failure =>
            failure.ErrorCode == StrictRequestBinder<TRequest>.ParseError
            || !unparsed.Contains(failure.PropertyName, StringComparer.OrdinalIgnoreCase)));
        var parameters = RequestParameter.Of(typeof(TRequest))
            .Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Property.Name));
        return Problem.OfFields(errors.Keys.Except(parameters).Any() ? ProblemType.InvalidBody : ProblemType.InvalidParameter, errors);
    }
}

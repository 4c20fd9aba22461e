using Microsoft.OpenApi;
using MineAction.Api.Features.Instruments;
using MineAction.Api.Features.Shared;
using MineAction.Api.OpenApi.Description;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Filters;

/// <summary>The answer to a write that was done, with its headers.</summary>
internal sealed class WriteResponsesFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (SliceDescription.Of(context.ApiDescription) is not { IsWrite: true })
            return;
        foreach (var (status, response) in operation.Responses!.Where(each => each.Key.StartsWith('2')).ToList())
        {
            var done = (OpenApiResponse)response;
            done.Description = $"{operation.Summary}: done.";
            done.Headers = HeaderDescriptions.Of(
                context.Document,
                [
                    "Register-Revision",
                    "Cache-Control",
                    .. status == "201" ? ["Location"] : Array.Empty<string>(),
                    .. IsTagged(context) ? ["ETag"] : Array.Empty<string>(),
                ]);
        }
    }

    // The response of a resource with versions has the ETag for the next If-Match.
    private static bool IsTagged(OperationFilterContext context) =>
        context.ApiDescription.SupportedResponseTypes
            .Any(answer => answer.Type == typeof(ActionItem) || answer.Type == typeof(InstrumentItem));
}

using Microsoft.OpenApi;
using MineAction.Api.Http;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi;

/// <summary>The answers to a question understood: 200 in every format, with its headers, and 304.</summary>
internal sealed class ReadResponsesFilter : IOperationFilter
{
    private static readonly string[] Common = ["ETag", "Register-Revision", "Cache-Control", "Content-Language", "Vary"];

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<ReadMetadata>().FirstOrDefault() is not { } read)
            return;
        var answer = context.ApiDescription.SupportedResponseTypes.Single(type => type.StatusCode == StatusCodes.Status200OK).Type!;
        var ok = (OpenApiResponse)operation.Responses!["200"];
        ok.Description = $"{operation.Summary}. {TableDescription(answer)}";
        ok.Headers = ResponseHeaders.Of(context.Document, [.. Common, .. read.IsList ? ["Link"] : Array.Empty<string>(), "Content-Disposition"]);
        foreach (var table in OutputFormats.MediaTypes.Where(each => each.Key != OutputFormat.Json))
            ok.Content![table.Value.ToString()] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        operation.Responses["304"] = new OpenApiResponse
        {
            Description = "The caller has this answer: If-None-Match names its ETag.",
            Headers = ResponseHeaders.Of(context.Document, Common),
        };
    }

    private static string TableDescription(Type answer)
    {
        var row = SchemaNames.ItemOf(answer) ?? answer;
        var columns = TableColumns.Of(ApiJson.Answers.GetTypeInfo(row) ?? throw new InvalidOperationException($"{row} is not registered in ApiJson."));
        var rows = row == answer ? "one row" : "one row per item";
        return $"As a table it has {rows} and the columns {string.Join(", ", columns.Select(column => $"`{column.Name}`"))}.";
    }
}

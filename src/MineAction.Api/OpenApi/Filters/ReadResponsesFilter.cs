using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;
using MineAction.Api.Http.Formats;
using MineAction.Api.Http.Formats.Tables;
using MineAction.Api.Http.Query;
using MineAction.Api.OpenApi.Description;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Filters;

/// <summary>The answers to a question understood: 200 in every format, with its headers, and 304.</summary>
internal sealed class ReadResponsesFilter : IOperationFilter
{
    private static readonly string[] Common = ["ETag", "Register-Revision", "Data-Through", "Cache-Control", "Content-Language", "Vary"];

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (SliceDescription.Of(context.ApiDescription) is not { IsRead: true } read)
            return;
        var formats = FormatsAttribute.Of(read.Request);
        var ok = (OpenApiResponse)operation.Responses!["200"];
        ok.Description = formats.Contains(OutputFormat.Csv)
            ? $"{operation.Summary}. {TableDescription(context.ApiDescription, read.Request)}"
            : $"{operation.Summary}.";
        ok.Headers = HeaderDescriptions.Of(
            context.Document, [.. Common, .. read.IsList ? ["Link"] : Array.Empty<string>(), "Content-Disposition"]);
        foreach (var format in formats.Where(format => format != OutputFormat.Json))
            ok.Content![OutputFormats.MediaTypeOf(format)] = new OpenApiMediaType { Schema = SchemaOf(format, context) };
        operation.Responses["304"] = new OpenApiResponse
        {
            Description = "The caller has this answer: If-None-Match names its ETag.",
            Headers = HeaderDescriptions.Of(context.Document, Common),
        };
    }

    private static IOpenApiSchema SchemaOf(OutputFormat format, OperationFilterContext context) => format switch
    {
        OutputFormat.JsonFeed => context.SchemaGenerator.GenerateSchema(AnswerOf(context.ApiDescription), context.SchemaRepository),
        OutputFormat.Jsonld or OutputFormat.Croissant => new OpenApiSchema { Type = JsonSchemaType.Object },
        OutputFormat.Csv or OutputFormat.Atom or OutputFormat.Svg or OutputFormat.Ics => new OpenApiSchema { Type = JsonSchemaType.String },
        _ => new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
    };

    private static Type AnswerOf(ApiDescription api) =>
        api.SupportedResponseTypes.Single(type => type.StatusCode == StatusCodes.Status200OK).Type!;

    private static string TableDescription(ApiDescription api, Type request)
    {
        var answer = AnswerOf(api);
        var row = api.ActionDescriptor.EndpointMetadata.OfType<TableRowsMetadata>().FirstOrDefault()?.Row
            ?? SchemaNames.ItemOf(answer)
            ?? answer;
        var columns = TableColumns.Of(SerializerContexts.OfResponse(row));
        var rows = row == answer ? "one row" : "one row per item";
        var names = columns.Select(column => column.Name);
        if (request.IsAssignableTo(typeof(AsOfRequest)))
            names = names.Concat(TableColumns.OriginNames(api.RelativePath!.Contains("{instrument}", StringComparison.Ordinal), columns));
        return $"As a table it has {rows} and the columns {string.Join(", ", names.Select(name => $"`{name}`"))}.";
    }
}

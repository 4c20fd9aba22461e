using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using FluentValidation;
using FluentValidation.Validators;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;
using MineAction.Api.Http.Pipeline;
using MineAction.Api.Http.Query;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi;

/// <summary>What a parameter means and which values it takes: from the request type's attributes and the validator's rules.</summary>
internal sealed class ParametersFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<RequestMetadata>().FirstOrDefault() is not var (request, rules))
            return;
        var validator = (IValidator)Activator.CreateInstance(rules)!;
        var properties = request.GetProperties().Where(property => NameOf(property) is not null).ToDictionary(property => NameOf(property)!);
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
            Describe(parameter, properties[parameter.Name!], validator);
    }

    private static string? NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<FromQueryAttribute>()?.Name ?? property.GetCustomAttribute<FromRouteAttribute>()?.Name ?? property.GetCustomAttribute<FromHeaderAttribute>()?.Name;

    private static void Describe(OpenApiParameter parameter, PropertyInfo property, IValidator validator)
    {
        var rules = validator.CreateDescriptor().GetValidatorsForMember(property.Name).Select(each => each.Validator).ToList();
        var schema = SchemaOf(rules.OfType<ITextRule>().FirstOrDefault()?.Shape ?? new ParameterShape(), parameter.In);
        parameter.Description = property.GetCustomAttribute<DescriptionAttribute>()?.Description;
        parameter.Required |= rules.OfType<INotNullValidator>().Any();
        parameter.Schema = property.PropertyType.IsArray ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = schema } : schema;
        if (property.GetCustomAttribute<ExampleAttribute>() is not { Value: var example })
            return;
        // What all questions share may have fewer values at one address.
        if (rules.OfType<ITextRule>().FirstOrDefault()?.Shape.Values is { } values && !values.Contains(example))
            example = values[0];
        // Pages for trying out fill in a parameter's own example: only what must be given gets one, or they would give everything at once.
        if (parameter.Required)
            parameter.Example = ValueOf(example, schema);
        else
            schema.Examples = [ValueOf(example, schema)];
    }

    private static OpenApiSchema SchemaOf(ParameterShape shape, ParameterLocation? location)
    {
        var isNumber = shape.Minimum is not null || shape.Maximum is not null;
        var schema = new OpenApiSchema
        {
            Type = isNumber ? JsonSchemaType.Integer : JsonSchemaType.String,
            Format = shape.OtherFormat is null ? shape.Format : null,
            AnyOf = shape.OtherFormat is null ? null : [new OpenApiSchema { Format = shape.Format }, new OpenApiSchema { Format = shape.OtherFormat }],
            Minimum = shape.Minimum?.ToString(CultureInfo.InvariantCulture),
            Maximum = shape.Maximum?.ToString(CultureInfo.InvariantCulture),
            Enum = shape.Values?.Select(value => (JsonNode)JsonValue.Create(value)).ToList(),
        };
        schema.Default = shape.Default is { } value ? ValueOf(value, schema) : null;
        if (shape == new ParameterShape() && location == ParameterLocation.Query)
            (schema.MinLength, schema.MaxLength) = (1, QueryStringCheck.LongestValue);
        return schema;
    }

    private static JsonValue ValueOf(string text, OpenApiSchema schema) => schema.Type == JsonSchemaType.Integer
        ? JsonValue.Create(int.Parse(text, CultureInfo.InvariantCulture))
        : JsonValue.Create(text);
}

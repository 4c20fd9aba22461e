using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using FluentValidation;
using FluentValidation.Validators;
using Microsoft.OpenApi;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;
using MineAction.Api.OpenApi.Description;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Filters;

/// <summary>The parameters of a slice: from the properties of its request, their parsers and its validator.</summary>
internal sealed class ParametersFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (SliceDescription.Of(context.ApiDescription) is not var (request, rules))
            return;
        var required = RequiredMembers(rules);
        operation.Parameters =
        [
            .. RequestParameter.Of(request).Select(parameter =>
                Describe(parameter, parameter.Source == ParameterSource.Route || required.Contains(parameter.Property.Name), context)),
        ];
    }

    private static HashSet<string> RequiredMembers(Type? rules)
    {
        if (rules is null)
            return [];
        var descriptor = ((IValidator)Activator.CreateInstance(rules, nonPublic: true)!).CreateDescriptor();
        return
        [
            .. descriptor.GetMembersWithValidators()
                .Where(member => member.Any(each => each.Validator is INotNullValidator))
                .Select(member => member.Key),
        ];
    }

    private static OpenApiParameter Describe(RequestParameter parameter, bool isRequired, OperationFilterContext context)
    {
        var shape = parameter.Parser.Shape;
        var example = ExampleOf(parameter);
        var schema = SchemaOf(shape, parameter, context, isRequired ? null : example);
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = parameter.Source switch
            {
                ParameterSource.Route => ParameterLocation.Path,
                ParameterSource.Header => ParameterLocation.Header,
                _ => ParameterLocation.Query,
            },
            Description = parameter.Property.GetCustomAttribute<DescriptionAttribute>()?.Description,
            Required = isRequired,
            Schema = parameter.IsRepeatable ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = schema } : schema,
            // Only a required parameter has an example of its own: pages for trying out the API fill in a parameter's example, and would
            // otherwise send every parameter at once.
            Example = isRequired ? example : null,
        };
    }

    private static JsonValue? ExampleOf(RequestParameter parameter)
    {
        if (parameter.Property.GetCustomAttribute<ExampleAttribute>() is not { Value: var text })
            return null;
        // What all reads share may have fewer values at one address.
        if (parameter.Parser.Shape.Values is { } values && !values.Contains(text))
            text = values[0];
        return TypeOf(parameter) switch
        {
            JsonSchemaType.Integer => JsonValue.Create(int.Parse(text, CultureInfo.InvariantCulture)),
            JsonSchemaType.Boolean => JsonValue.Create(bool.Parse(text)),
            _ => JsonValue.Create(text),
        };
    }

    private static JsonSchemaType TypeOf(RequestParameter parameter) => parameter.Parser.Shape.Type switch
    {
        "integer" => JsonSchemaType.Integer,
        "boolean" => JsonSchemaType.Boolean,
        _ => parameter.Property.IsDefined(typeof(IntegerAttribute)) ? JsonSchemaType.Integer : JsonSchemaType.String,
    };

    private static IOpenApiSchema SchemaOf(
        ParameterShape shape,
        RequestParameter parameter,
        OperationFilterContext context,
        JsonNode? example)
    {
        var @default = shape.Default is { } value ? JsonValue.Create(value) : null;
        IList<JsonNode>? examples = example is null ? null : [example];
        if (SharedEnumerations.Of(shape, context) is { } shared)
        {
            (shared.Default, shared.Examples) = (@default, examples);
            return shared;
        }

        var schema = new OpenApiSchema
        {
            Type = TypeOf(parameter),
            Format = shape.OtherFormat is null ? shape.Format : null,
            AnyOf = shape.OtherFormat is null
                ? null
                : [new OpenApiSchema { Format = shape.Format }, new OpenApiSchema { Format = shape.OtherFormat }],
            Minimum = shape.Minimum?.ToString(CultureInfo.InvariantCulture),
            Maximum = shape.Maximum?.ToString(CultureInfo.InvariantCulture),
            Default = @default,
            Examples = examples,
        };
        if (shape == new ParameterShape() && parameter.Source == ParameterSource.Query)
            (schema.MinLength, schema.MaxLength) = (1, StrictRequestBinder<object>.LongestValue);
        return schema;
    }
}

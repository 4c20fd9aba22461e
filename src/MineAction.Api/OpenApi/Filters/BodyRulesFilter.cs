using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentValidation;
using FluentValidation.Validators;
using Microsoft.OpenApi;
using MineAction.Api.Features.Actions;
using MineAction.Api.Features.Figures;
using MineAction.Api.Features.Instruments;
using MineAction.Api.Features.Shared.Records;
using MineAction.Api.Features.States;
using MineAction.Api.Features.Webhooks;
using MineAction.Api.Http.Query;
using MineAction.Api.Http.Query.Binding;
using MineAction.Api.Storage.Facts;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MineAction.Api.OpenApi.Filters;

/// <summary>What an editor may say in a body, member by member: from its validator's rules.</summary>
internal sealed class BodyRulesFilter : ISchemaFilter
{
    private static readonly Dictionary<Type, IValidator> Validators = new()
    {
        [typeof(ActionEntry)] = new ActionEntryValidator(),
        [typeof(SourceEntry)] = new SourceEntryValidator(),
        [typeof(StateEntry)] = new StateEntryValidator(),
        [typeof(OtherNameEntry)] = new OtherNameEntryValidator(),
        [typeof(PeriodEntry)] = new PeriodEntryValidator(),
        [typeof(FigureEntry)] = new FigureEntryValidator(),
        [typeof(WebhookEntry)] = new WebhookEntryValidator(),
        [typeof(InstrumentDocument)] = new InstrumentDocumentValidator(),
    };

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } members } body || !Validators.TryGetValue(context.Type, out var validator))
            return;
        foreach (var property in context.Type.GetProperties())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var rules = validator.CreateDescriptor().GetValidatorsForMember(property.Name).Select(each => each.Validator).ToList();
            if (members[name] is OpenApiSchema member)
                Describe(member, property, rules.OfType<IParsedTextRule>().FirstOrDefault()?.Shape);
            if (!rules.Any(rule => rule is INotNullValidator or INotEmptyValidator))
                continue;
            (body.Required ??= new HashSet<string>()).Add(name);
            members[name] = WithoutNull(members[name]);
        }
    }

    private static IOpenApiSchema WithoutNull(IOpenApiSchema member)
    {
        if (member is OpenApiSchema { OneOf: { } alternatives })
            return alternatives[0];
        if (member is OpenApiSchema simple)
            simple.Type &= ~JsonSchemaType.Null;
        return member;
    }

    private static void Describe(OpenApiSchema member, PropertyInfo property, ParameterShape? shape)
    {
        member.Format = shape?.Format ?? member.Format;
        // The vocabulary holds where the member is there; one that may be left out may be null as well.
        if (shape?.Vocabulary is { } vocabulary)
            member.Enum = [.. EnumCodesFilter.CodesOf(vocabulary).Select(code => (JsonNode?)JsonValue.Create(code))!];
        if (property.GetCustomAttribute<ExampleAttribute>() is { } example)
            member.Examples = [JsonValue.Create(example.Value)];
    }
}

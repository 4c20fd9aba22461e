using MineAction.Api.Http.Formats;

namespace MineAction.Api.OpenApi.Description;

/// <summary>The names of schemas: a type's own, and for a list of items the item's with "List".</summary>
internal static class SchemaNames
{
    public static string Of(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ListResponse<>)
        ? Of(type.GetGenericArguments()[0]) + "List"
        : type.Name;

    /// <summary>What one item of a list is; null where the answer is no list.</summary>
    public static Type? ItemOf(Type answer)
    {
        for (var type = answer; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ListResponse<>))
                return type.GetGenericArguments()[0];
        }

        return null;
    }
}

namespace MineAction.Api.Http.Formats.Tables;

/// <summary>One column of a list written as a table.</summary>
/// <param name="Name">The JSON name, nested objects flattened with dots: <c>consent.date</c>.</param>
/// <param name="Type">The type of its values, without nullability.</param>
/// <param name="ValueOf">The value in the row made from an item; null where the item, or the object around it, has none.</param>
internal sealed record TableColumn(string Name, Type Type, Func<object, object?> ValueOf);

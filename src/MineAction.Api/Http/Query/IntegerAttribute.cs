namespace MineAction.Api.Http.Query;

/// <summary>
/// A parameter that callers write as a whole number, kept as text: another text is answered as a thing that does not exist (404), not as a
/// fault of the request.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IntegerAttribute : Attribute;

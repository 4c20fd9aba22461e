namespace MineAction.Api.Http;

/// <summary>What a reading endpoint takes and gives, for the OpenAPI document.</summary>
internal sealed record ReadMetadata(Type Request, Type Response)
{
    public bool IsList => Request.IsAssignableTo(typeof(ListRequest));
}

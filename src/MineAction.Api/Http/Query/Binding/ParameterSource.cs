namespace MineAction.Api.Http.Query.Binding;

/// <summary>The part of a request in which a parameter stands.</summary>
internal enum ParameterSource
{
    Query,
    Route,
    Header,
}

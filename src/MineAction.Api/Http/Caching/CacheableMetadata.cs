namespace MineAction.Api.Http.Caching;

/// <summary>
/// Endpoint metadata: the response depends on the request, the register and the day alone, so that it may be cached.
/// </summary>
internal sealed class CacheableMetadata;

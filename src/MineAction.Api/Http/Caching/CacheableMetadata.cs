namespace MineAction.Api.Http.Caching;

/// <summary>Endpoint metadata: the response rests on the register and the day alone, so that the response cache may give it again.</summary>
internal sealed class CacheableMetadata;

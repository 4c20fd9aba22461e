using System.Collections.Concurrent;
using FastEndpoints;

namespace MineAction.Api.Http.Pipeline;

/// <summary>
/// Service resolver that makes endpoints from the services of their request and knows no host. The framework keeps the resolver of the last
/// host for the whole process, and its own resolver needs an <see cref="IHttpContextAccessor"/>, which costs every request of the process
/// 408 bytes.
/// </summary>
internal sealed class RequestServicesResolver : IServiceResolver
{
    private static readonly ConcurrentDictionary<Type, ObjectFactory> Factories = new();
    private static readonly ConcurrentDictionary<Type, object> Singletons = new();

    public object CreateInstance(Type type, IServiceProvider? serviceProvider = null) =>
        Factories.GetOrAdd(type, static each => ActivatorUtilities.CreateFactory(each, []))(
            serviceProvider ?? throw OutsideOfARequest(type), null);

    // Validators: they have no services.
    public object CreateSingleton(Type type) => Singletons.GetOrAdd(type, static each => Activator.CreateInstance(each, nonPublic: true)!);

    public IServiceScope CreateScope() => throw OutsideOfARequest(typeof(IServiceScope));

    public TService? TryResolve<TService>()
        where TService : class => null;

    public object? TryResolve(Type typeOfService) => null;

    public TService Resolve<TService>()
        where TService : class => throw OutsideOfARequest(typeof(TService));

    public object Resolve(Type typeOfService) => throw OutsideOfARequest(typeOfService);

    public TService? TryResolve<TService>(string keyName)
        where TService : class => null;

    public object? TryResolve(Type typeOfService, string keyName) => null;

    public TService Resolve<TService>(string keyName)
        where TService : class => throw OutsideOfARequest(typeof(TService));

    public object Resolve(Type typeOfService, string keyName) => throw OutsideOfARequest(typeOfService);

    private static NotSupportedException OutsideOfARequest(Type type) =>
        new($"{type} is asked for outside of a request. Name it in the constructor of the endpoint.");
}

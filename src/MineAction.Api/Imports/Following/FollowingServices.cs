using System.Data.Common;
using Microsoft.Extensions.Options;
using MineAction.Api.Http.Outgoing;
using MineAction.Api.Imports.Following.Proposals;
using MineAction.Api.Register;

namespace MineAction.Api.Imports.Following;

/// <summary>Composition of following: the follower, what it proposes, and the service that runs it.</summary>
internal static class FollowingServices
{
    public static void AddFollowing(this WebApplicationBuilder builder)
    {
        RequireAddresses(builder.AddSettings<DepositaryOptions>(DepositaryOptions.Section));
        builder.Services.AddSingleton<FollowerStore>();
        builder.Services.AddSingleton<ProposalStore>();
        builder.Services.AddSingleton<ProposedDocuments>();
        builder.Services.AddSingleton<DocumentSettlement>();
        builder.Services.AddSingleton(
            services => DepositaryClient.Create(services.GetRequiredService<IOptions<DepositaryOptions>>()));
        builder.Services.AddSingleton<Follower>();
        builder.Services.AddSingleton<FollowingStatus>();
        builder.Services.AddHostedService<FollowerService>();
        builder.Services.AddHealthChecks().AddCheck<FollowerHealth>("depositary", tags: ["ready"]);
    }

    // What can never be asked can never be read.
    private static void RequireAddresses(DepositaryOptions options)
    {
        foreach (var (name, address) in options.Addresses.Prepend(KeyValuePair.Create("", options.Address)))
        {
            if (OutgoingAddress.Fault(address, options.AllowPrivateAddresses) is not { } fault)
                continue;
            var setting = name.Length == 0 ? nameof(options.Address) : $"{nameof(options.Addresses)}:{name}";
            throw new StartupException($"{DepositaryOptions.Section}:{setting} is '{address}', which {fault}");
        }
    }

    /// <summary>Begins to observe when the depositary was last read.</summary>
    public static void ObserveFollowing(this WebApplication app)
    {
        if (!ServiceMeter.IsOn)
            return;
        var status = app.Services.GetRequiredService<FollowingStatus>();
        var registers = app.Services.GetRequiredService<RegisterProvider>();
        ServiceMeter.Observe("depositary.last_reading", "s", "When the depositary was last read, in seconds since 1970.", () =>
        {
            try
            {
                // Exporters ask without waiting for tasks, on a thread of their own.
                return registers.IsLoaded
                    ? status.ReadAsync(CancellationToken.None).GetAwaiter().GetResult().Max(each => each.ReadAt)?.ToUnixTimeSeconds()
                    : null;
            }
            catch (DbException)
            {
                return null;
            }
        });
    }
}

using Microsoft.Extensions.Options;
using MineAction.Api.Imports.Following.Proposals;

namespace MineAction.Api.Imports.Following;

/// <summary>Composition of following: the follower, what it proposes, and the service that runs it.</summary>
internal static class FollowingServices
{
    public static void AddFollowing(this WebApplicationBuilder builder)
    {
        builder.AddSettings<DepositaryOptions>(DepositaryOptions.Section);
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
}

using System.Net;
using System.Net.Sockets;

namespace MineAction.Api.Http.Outgoing;

/// <summary>The addresses of the public internet (IANA's registries of special-purpose addresses).</summary>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] Special4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    // Everything public is within this. Loopback, link-local, site-local, unique local, multicast and mapped version 4 addresses are not.
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    // Protocol assignments with Teredo, documentation, 6to4: the last two hide an address of version 4.
    private static readonly IPNetwork[] Special6 =
    [
        .. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse),
    ];

    public static bool Contains(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Special4.Any(network => network.Contains(address)),
        // An address that maps one of version 4 is compared by that one (::ffff:8.8.8.8 would be within 2000::/3).
        AddressFamily.InterNetworkV6 =>
            !address.IsIPv4MappedToIPv6 && Global6.Contains(address) && !Special6.Any(network => network.Contains(address)),
        _ => false,
    };
}

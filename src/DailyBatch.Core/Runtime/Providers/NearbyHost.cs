using System.Net;
using System.Net.Sockets;

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>Whether an address may be sent a key: over TLS always, without it only on the same machine or in the same house.</summary>
internal static class NearbyHost
{
    private static readonly string[] HouseNames = [".local", ".lan", ".internal", ".home.arpa"];

    // RFC 1918 and link-local addresses are not routed on the internet.
    private static readonly IPNetwork[] HouseNetworks =
        [.. new[] { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "fc00::/7", "fe80::/10" }.Select(n => IPNetwork.Parse(n))];

    /// <summary>Whether a key may travel there.</summary>
    public static bool MayCarrySecrets(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.IsLoopback || IsOfTheHouse(address);

    private static bool IsOfTheHouse(Uri address) => IPAddress.TryParse(address.IdnHost, out var ip)
        ? HouseNetworks.Any(n => n.BaseAddress.AddressFamily == ip.AddressFamily && n.Contains(ip)) || (ip.AddressFamily == AddressFamily.InterNetworkV6 && ip.IsIPv6LinkLocal)
        : !address.Host.Contains('.', StringComparison.Ordinal) || HouseNames.Any(end => address.Host.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}

using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>Whether a key may and can be sent. It travels only where nobody can read it on the way.</summary>
internal static class KeyCheck
{
    /// <summary>Looks at a key before the first call.</summary>
    /// <param name="key">The key; null when there is none.</param>
    /// <param name="address">Where it would be sent.</param>
    /// <param name="isNeeded">Whether it is of no use to call without one.</param>
    /// <param name="faults">The faults of the provider.</param>
    /// <exception cref="FaultException">It is missing or unfit, or the address is not encrypted.</exception>
    public static void Demand(Secret? key, Uri address, bool isNeeded, ProviderFaults faults)
    {
        if (key is null && isNeeded) throw new FaultException(faults.KeyMissing());
        if (key is not null && !NearbyHost.MayCarrySecrets(address)) throw new FaultException(faults.KeyInClear());
        if (key is { IsSendable: false }) throw new FaultException(faults.KeyUnusable());
    }
}

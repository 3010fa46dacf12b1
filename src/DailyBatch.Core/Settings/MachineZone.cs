namespace DailyBatch.Core.Settings;

/// <summary>The zone of this machine, as a proposal for a new workspace. Never used in place of a setting.</summary>
public static class MachineZone
{
    private const string Fallback = "Etc/UTC";

    /// <summary>The IANA name of the machine's zone; <c>Etc/UTC</c> when it has none.</summary>
    public static string Find() => Of(TimeZoneInfo.Local);

    internal static string Of(TimeZoneInfo zone)
    {
        if (zone.Id == "UTC") return Fallback;
        if (ZoneNames.Exists(zone.Id)) return zone.Id;
        return TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) && ZoneNames.Exists(iana) ? iana : Fallback;
    }
}

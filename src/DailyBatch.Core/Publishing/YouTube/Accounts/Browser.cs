using System.ComponentModel;
using System.Diagnostics;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>This machine's browser. It is nobody's tool: it is started and left alone, because its end says nothing.</summary>
internal static class Browser
{
    /// <summary>Shows an address; false when there is no browser to be found.</summary>
    public static bool TryShow(Uri address)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
            return true;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}

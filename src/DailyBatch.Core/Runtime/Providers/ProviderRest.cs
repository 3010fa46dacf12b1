namespace DailyBatch.Core.Runtime.Providers;

/// <summary>Remembers for a while that a provider is down. Whoever is out of credits or out of reach is not asked again for every single thing.</summary>
/// <param name="clock">Measures the while.</param>
internal sealed class ProviderRest(TimeProvider clock)
{
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(5);

    // These are of one thing; the next may well succeed.
    private static readonly string[] OfOneThing =
        ["ProviderContentRefused", "ProviderRequestRefused", "ProviderJobFailed", "PictureRejected", "PictureNotFound", "ClipRejected"];

    private readonly Lock _gate = new();
    private (Fault Fault, long Since)? _down;

    /// <summary>Why it is down; null when it may be asked.</summary>
    public Fault? Down()
    {
        lock (_gate) return _down is { } down && clock.GetElapsedTime(down.Since) < Rest ? down.Fault : null;
    }

    /// <summary>Hears what it failed of.</summary>
    public void Note(Fault fault)
    {
        if (OfOneThing.Contains(fault.Id)) return;
        lock (_gate) _down = (fault, clock.GetTimestamp());
    }

    /// <summary>Whether somebody else may stand in. A full disk or a missing program is no less in that one's way.</summary>
    public static bool IsTheProviders(Fault fault) => fault.Kind is FaultKind.ProviderFailed or FaultKind.Timeout or FaultKind.NotFound or FaultKind.InvalidInput;
}

using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>Draws the embedded scene where a provider fails. Only where the settings name it: no other source takes a provider's place on its own.</summary>
internal sealed class FallbackPictureSource(IPictureSource provider, IPictureSource embedded, TimeProvider clock) : IPictureSource
{
    // Whoever is out of credits or out of reach is not asked again for every picture.
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(5);

    // These are of one picture; the next may well succeed.
    private static readonly string[] OfOnePicture = ["ProviderContentRefused", "ProviderRequestRefused", "PictureRejected", "PictureNotFound"];

    private readonly Lock _gate = new();
    private (Fault Fault, long Since)? _down;

    /// <inheritdoc/>
    public string Name => provider.Name;

    /// <inheritdoc/>
    public async Task<ScenePicture> DrawAsync(PictureRequest request, CancellationToken token)
    {
        if (Down() is { } known) return await EmbeddedAsync(request, known, token).ConfigureAwait(false);
        try
        {
            return await provider.DrawAsync(request, token).ConfigureAwait(false);
        }
        catch (FaultException e) when (IsTheProviders(e.Fault))
        {
            if (!OfOnePicture.Contains(e.Fault.Id)) Remember(e.Fault);
            var picture = await EmbeddedAsync(request, e.Fault, token).ConfigureAwait(false);
            return picture with { Spent = e.Spent, Remark = $"{e.Fault.Message} The embedded scene is shown instead, as pictures.fallback says." };
        }
    }

    // A full disk or a missing ffmpeg is no less in the way of the embedded scene.
    private static bool IsTheProviders(Fault fault) => fault.Kind is FaultKind.ProviderFailed or FaultKind.Timeout or FaultKind.NotFound or FaultKind.InvalidInput;

    private async Task<ScenePicture> EmbeddedAsync(PictureRequest request, Fault fault, CancellationToken token)
    {
        try
        {
            return await embedded.DrawAsync(request, token).ConfigureAwait(false);
        }
        catch (FaultException e)
        {
            throw new FaultException(e.Fault with { Message = $"{e.Fault.Message} (It was to stand in, because: {fault.Message})" });
        }
    }

    private Fault? Down()
    {
        lock (_gate) return _down is { } down && clock.GetElapsedTime(down.Since) < Rest ? down.Fault : null;
    }

    private void Remember(Fault fault)
    {
        lock (_gate) _down = (fault, clock.GetTimestamp());
    }
}

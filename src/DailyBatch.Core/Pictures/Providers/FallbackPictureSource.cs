using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>Draws the embedded scene where a provider fails. Only where the settings name it: no other source takes a provider's place on its own.</summary>
internal sealed class FallbackPictureSource(IPictureSource provider, IPictureSource embedded, TimeProvider clock) : IPictureSource
{
    private readonly ProviderRest _rest = new(clock);

    /// <inheritdoc/>
    public string Name => provider.Name;

    /// <inheritdoc/>
    public int AtOnce => provider.AtOnce;

    /// <inheritdoc/>
    public async Task<ScenePicture> DrawAsync(PictureRequest request, CancellationToken token)
    {
        if (_rest.Down() is { } known) return await EmbeddedAsync(request, known, token).ConfigureAwait(false);
        try
        {
            return await provider.DrawAsync(request, token).ConfigureAwait(false);
        }
        catch (FaultException e) when (ProviderRest.IsTheProviders(e.Fault))
        {
            _rest.Note(e.Fault);
            var picture = await EmbeddedAsync(request, e.Fault, token).ConfigureAwait(false);
            return picture with { Spent = e.Spent, Remark = $"{e.Fault.Message} The embedded scene is shown instead, as pictures.fallback says." };
        }
    }

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
}

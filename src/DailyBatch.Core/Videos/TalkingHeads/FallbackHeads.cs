using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Videos.TalkingHeads;

/// <summary>Shows the drawn face where a provider fails. Only where the settings name it.</summary>
internal sealed class FallbackHeads(ITalkingHeads provider, TimeProvider clock) : ITalkingHeads
{
    private readonly ProviderRest _rest = new(clock);

    /// <inheritdoc/>
    public string Name => provider.Name;

    /// <inheritdoc/>
    public async Task<ScenePicture> AnimateAsync(TalkingHeadOrder order, CancellationToken token)
    {
        if (_rest.Down() is not null) return order.Face;
        try
        {
            return await provider.AnimateAsync(order, token).ConfigureAwait(false);
        }
        catch (FaultException e) when (ProviderRest.IsTheProviders(e.Fault))
        {
            _rest.Note(e.Fault);
            return order.Face with { Spent = e.Spent, Remark = $"{e.Fault.Message} The drawn face is shown instead, as talkingHeads.fallback says." };
        }
    }

    /// <inheritdoc/>
    public void Check()
    {
        // Where the drawn face stands in, a missing key stops nobody; it is told with the first face.
    }
}

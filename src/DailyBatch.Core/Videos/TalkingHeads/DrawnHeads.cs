using DailyBatch.Core.Pictures;

namespace DailyBatch.Core.Videos.TalkingHeads;

/// <summary>Faces as they are drawn: the renderer moves their mouths by the loudness of the speech. A photograph stays still.</summary>
internal sealed class DrawnHeads : ITalkingHeads
{
    /// <summary>Its name in the settings.</summary>
    public const string Provider = "drawn";

    /// <inheritdoc/>
    public string Name => Provider;

    /// <inheritdoc/>
    public Task<ScenePicture> AnimateAsync(TalkingHeadOrder order, CancellationToken token) => Task.FromResult(order.Face);

    /// <inheritdoc/>
    public void Check()
    {
    }
}

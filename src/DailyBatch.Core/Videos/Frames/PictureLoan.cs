namespace DailyBatch.Core.Videos.Frames;

/// <summary>Layers to compose with. To be given back by whoever has composed: their memory is used again.</summary>
/// <param name="layers">The layers, the farthest first.</param>
/// <param name="giveBack">Hears when they are not looked at any more.</param>
internal sealed class PictureLoan(IReadOnlyList<LayerPlanes> layers, Action giveBack) : IDisposable
{
    /// <summary>The layers, the farthest first.</summary>
    public IReadOnlyList<LayerPlanes> Layers => layers;

    /// <inheritdoc/>
    public void Dispose() => giveBack();
}

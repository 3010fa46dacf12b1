using DailyBatch.Core.Pictures.Rasters;
using DailyBatch.Core.Pictures.Sketching;
using DailyBatch.Core.Pictures.Views;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Pictures;

/// <summary>Draws scenes itself, without a network: sets, posed figures and things as vector layers with one strong palette and one light. The same request gives the same picture.</summary>
public sealed class VectorPictureSource : IPictureSource
{
    private readonly LayerRasteriser _rasteriser;

    /// <summary>A source that keeps its layers.</summary>
    /// <param name="tools">Names rsvg-convert.</param>
    /// <param name="cacheFolder">Layers lie in its folder <c>pictures</c>; it may be deleted at any time between runs.</param>
    public VectorPictureSource(ToolSettings tools, string cacheFolder) =>
        _rasteriser = new LayerRasteriser(tools.RsvgConvert, Path.Combine(cacheFolder, "pictures"), SceneComposer.Version);

    /// <summary>Pixels of every layer: the frame of 1080 and a tenth of it on each side for the camera.</summary>
    public static int LayerWidth => Canvas.Width;

    /// <summary>Pixels of every layer: the frame of 1920 and a tenth of it above and below for the camera.</summary>
    public static int LayerHeight => Canvas.Height;

    /// <inheritdoc/>
    public string Name => "vector";

    /// <inheritdoc/>
    /// <exception cref="Runtime.FaultException">rsvg-convert is missing (<c>ToolMissing</c>) or gave no whole picture (<c>PictureFailed</c>), or the cache cannot be written (<c>PictureNotStored</c>).</exception>
    public async Task<ScenePicture> DrawAsync(PictureRequest request, CancellationToken token)
    {
        var layers = await Task.WhenAll(SceneComposer.Compose(request).Select(layer => RasteriseAsync(layer, token))).ConfigureAwait(false);
        return new ScenePicture(Name, layers, LayerWidth, LayerHeight);
    }

    private async Task<PictureLayer> RasteriseAsync(LayerDrawing layer, CancellationToken token) =>
        new(await _rasteriser.RasteriseAsync(layer.Svg, layer.Box, token).ConfigureAwait(false), layer.Depth) { Part = layer.Part, Box = layer.Box, IsStill = layer.IsStill };
}

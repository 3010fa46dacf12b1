using DailyBatch.Core.Pictures;

namespace DailyBatch.Core.Tests.Videos.Support;

/// <summary>A picture source that draws coloured patterns of two layers, a different one for each view.</summary>
internal sealed class TestPictureSource(string folder) : IPictureSource
{
    public string Name => "test";

    public Task<ScenePicture> DrawAsync(PictureRequest request, CancellationToken token) =>
        request.Variant == 0 ? TestPictures.LayeredAsync(folder, "wide") : TestPictures.OpaqueAsync(folder, "near");
}

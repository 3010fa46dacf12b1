using System.Globalization;
using DailyBatch.Core.Pictures.Providers.Checks;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Providers.Folder;

/// <summary>
/// Pictures from a folder of the user's: the best match by tags, by a seeded choice among equals, and no picture twice in an episode
/// while there are others as good. Clips move; one frame of each is there for thumbnails.
/// </summary>
internal sealed class FolderPictureSource(string folder, string ffmpeg, string cacheFolder) : IPictureSource
{
    // Goes up when layers are laid out in another way.
    private const string Version = "own-1";

    private readonly ImageDecoder _decoder = new(ffmpeg);
    private readonly LayerStore _store = new(Path.Combine(cacheFolder, "images"));
    private readonly UsedPictures _used = new();

    /// <inheritdoc/>
    public string Name => "folder";

    /// <inheritdoc/>
    public async Task<ScenePicture> DrawAsync(PictureRequest request, CancellationToken token)
    {
        var chosen = Choose(request);
        try
        {
            var path = await LayerAsync(chosen, token).ConfigureAwait(false);
            return new(Name, [new PictureLayer(path, PictureLayer.Flat)], VectorPictureSource.LayerWidth, VectorPictureSource.LayerHeight)
            {
                Clip = chosen.IsClip ? new PictureClip(chosen.Path, Loops: true) : null,
            };
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, chosen.Path));
        }
    }

    private OwnPicture Choose(PictureRequest request)
    {
        var scored = OwnPictureIndex.Read(folder).Select(p => (Picture: p, Score: OwnPictureScore.Of(p, request))).Where(p => p.Score > 0).ToList();
        if (scored.Count == 0) throw new FaultException(ImageFaults.NothingMatches(folder, View(request), OwnPictureScore.Words(request)));

        var best = scored.Max(p => p.Score);
        OwnPicture[] equals = [.. scored.Where(p => p.Score == best).Select(p => p.Picture)];
        var random = SeededRandom.For(request.Seed, "own picture", View(request), request.Emotion);
        return _used.FirstUnused(request.Story, View(request) + request.Emotion, random.Shuffle(equals));
    }

    private async Task<string> LayerAsync(OwnPicture picture, CancellationToken token)
    {
        var file = new FileInfo(picture.Path);
        var key = ContentHash.Of(Version, picture.Path, Number(file.Length), Number(file.LastWriteTimeUtc.Ticks));
        using var turn = await _store.EnterAsync(key, token).ConfigureAwait(false);
        if (_store.Find(key) is { } kept) return kept.Path;

        var temporary = _store.Temporary(key);
        try
        {
            var image = picture.IsClip
                ? await _decoder.DecodeClipAsync(picture.Path, temporary, token).ConfigureAwait(false)
                : await _decoder.DecodeAsync(await File.ReadAllBytesAsync(picture.Path, token).ConfigureAwait(false), temporary, token).ConfigureAwait(false);
            var problem = image is null ? "damaged" : QualityCheck.OwnProblem(image);
            if (problem is not null) throw new FaultException(ImageFaults.OwnUnusable(picture.Path, problem));
            return await _store.KeepAsync(key, temporary, PicturePrint.Of(image!.Grid)).ConfigureAwait(false);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static string View(PictureRequest request) => $"scene {Number(request.Scene.Id)}, view {Number(request.Variant)}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}

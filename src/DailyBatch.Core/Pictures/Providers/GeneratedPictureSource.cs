using System.Globalization;
using DailyBatch.Core.Pictures.Prompts;
using DailyBatch.Core.Pictures.Providers.Checks;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>Pictures by an image service: asked for in words, looked at, asked for again where one is no good, and kept for every later use.</summary>
internal sealed class GeneratedPictureSource : IPictureSource
{
    private readonly IImageModel _model;
    private readonly ImageDecoder _decoder;
    private readonly LayerStore _store;
    private readonly GenerationRules _rules;
    private readonly EpisodePrints _prints = new();

    /// <param name="model">The service.</param>
    /// <param name="ffmpeg">Reads its images.</param>
    /// <param name="cacheFolder">Layers lie in its folder <c>images</c>.</param>
    /// <param name="rules">How often it is asked.</param>
    public GeneratedPictureSource(IImageModel model, string ffmpeg, string cacheFolder, GenerationRules rules) =>
        (_model, _decoder, _store, _rules) = (model, new(ffmpeg), new(Path.Combine(cacheFolder, "images")), rules);

    /// <inheritdoc/>
    public string Name => _model.Name;

    /// <inheritdoc/>
    public int AtOnce => _rules.AtOnce;

    /// <inheritdoc/>
    public async Task<ScenePicture> DrawAsync(PictureRequest request, CancellationToken token)
    {
        var question = PicturePrompts.For(request);
        var key = KeyOf(question);
        using var turn = await _store.EnterAsync(key, token).ConfigureAwait(false);
        if (_store.Find(key) is { } kept)
        {
            if (kept.Print is { } print) _prints.Note(request.Story, key, print);
            return Picture(kept.Path);
        }

        var bill = new ImageBill(_model.Identity[0], _model.Name, _rules.Price);
        try
        {
            return Picture(await MakeAsync(request, question, key, bill, token).ConfigureAwait(false)) with { Spent = bill.Total };
        }
        catch (FaultException e)
        {
            throw new FaultException(e.Fault) { Spent = bill.Total };
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, _store.Folder)) { Spent = bill.Total };
        }
    }

    private string KeyOf(ImageQuestion question) => ContentHash.Of(
        [.. _model.Identity, question.Prompt, question.Negative, question.Seed.ToString(CultureInfo.InvariantCulture), $"{ImageQuestion.Width}x{ImageQuestion.Height}"]);

    private async Task<string> MakeAsync(PictureRequest request, ImageQuestion question, string key, ImageBill bill, CancellationToken token)
    {
        var problem = "";
        for (var number = 0; number < _rules.Tries; number++)
        {
            var reply = await _model.MakeAsync(question.Again(number), token).ConfigureAwait(false);
            bill.Add(reply);
            var isLast = number == _rules.Tries - 1;
            (var path, problem) = await TryAsync(request, reply, key, isLast, token).ConfigureAwait(false);
            if (path is not null) return path;
        }

        throw new FaultException(ImageFaults.NoneIsGood(_model.Name, View(request), _rules.Tries, problem));
    }

    private async Task<(string? Path, string Problem)> TryAsync(PictureRequest request, ImageReply reply, string key, bool isLast, CancellationToken token)
    {
        var temporary = _store.Temporary(key);
        try
        {
            var image = await _decoder.DecodeAsync(reply.Bytes, temporary, token).ConfigureAwait(false);
            if (image is null) return (null, "damaged");
            if (QualityCheck.Problem(image) is { } problem) return (null, problem);

            // A repeat is no ornament but no error either: it is shown where there is nothing else to show.
            var print = PicturePrint.Of(image.Grid);
            var repeats = _prints.Repeats(request.Story, key, print);
            if (repeats && !(isLast && _rules.KeepsRepeats)) return (null, "the same as another picture of the episode");
            _prints.Note(request.Story, key, print);
            return (await _store.KeepAsync(key, temporary, print).ConfigureAwait(false), "");
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private ScenePicture Picture(string path) =>
        new(Name, [new PictureLayer(path, PictureLayer.Flat)], VectorPictureSource.LayerWidth, VectorPictureSource.LayerHeight);

    private static string View(PictureRequest request) =>
        string.Create(CultureInfo.InvariantCulture, $"scene {request.Scene.Id} ({ShotCategory.Of(request).Replace('_', ' ')})");
}

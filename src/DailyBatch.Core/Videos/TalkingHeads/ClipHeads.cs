using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.TalkingHeads.Providers;
using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Videos.TalkingHeads;

/// <summary>Faces that a provider makes speak: a clip for each, asked for once and kept for every later use of the same face and words.</summary>
internal sealed class ClipHeads : ITalkingHeads
{
    // Goes up when portraits or sounds are made in another way.
    private const string Version = "1";

    private readonly ILipSyncService _service;
    private readonly ToolSettings _tools;
    private readonly Portraits _portraits;
    private readonly ClipStore _store;
    private readonly LipSyncJob _job;
    private readonly decimal? _price;

    /// <param name="service">The provider.</param>
    /// <param name="download">Fetches finished clips.</param>
    /// <param name="tools">Names ffmpeg.</param>
    /// <param name="cacheFolder">Clips lie in its folder <c>clips</c>.</param>
    /// <param name="price">US dollars for a second; null when not known.</param>
    /// <param name="clock">Measures pauses.</param>
    public ClipHeads(ILipSyncService service, ClipDownload download, ToolSettings tools, string cacheFolder, decimal? price, TimeProvider clock)
    {
        (_service, _tools, _portraits, _price) = (service, tools, new(tools), price);
        _store = new(Path.Combine(cacheFolder, "clips"));
        _job = new(service, download, _store, new(tools.Ffmpeg), clock);
    }

    /// <inheritdoc/>
    public string Name => _service.Name;

    /// <inheritdoc/>
    public void Check() => _service.Api.CheckKey();

    /// <inheritdoc/>
    public async Task<ScenePicture> AnimateAsync(TalkingHeadOrder order, CancellationToken token)
    {
        try
        {
            var speech = await ShotSpeech.ReadAsync(order, token).ConfigureAwait(false);
            var portrait = await _portraits.ComposeAsync(order.Face, token).ConfigureAwait(false);
            var key = KeyOf(portrait.Memory.Span, speech);
            using var turn = await _store.EnterAsync(key, token).ConfigureAwait(false);
            if (_store.Find(key) is { } kept) return Speaking(order, kept);

            Check();
            var jpeg = await _portraits.JpegAsync(portrait, token).ConfigureAwait(false);
            var mp3 = await Mp3.EncodeAsync(speech, _tools.Ffmpeg, token).ConfigureAwait(false);
            var path = await _job.MakeAsync(key, new(jpeg, mp3, speech.Duration), token).ConfigureAwait(false);
            return Speaking(order, path) with { Spent = new ProviderUsage(Name, _service.Model, 1, null, null, (decimal)speech.Duration.TotalSeconds * _price) };
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, _store.Folder));
        }
    }

    private ScenePicture Speaking(TalkingHeadOrder order, string path) =>
        order.Face with { Provider = Name, Clip = new PictureClip(path, Loops: false), Spent = null, Remark = null };

    private string KeyOf(ReadOnlySpan<byte> portrait, Wave speech) => ContentHash.Of(
        [
            Version, _service.Name, _service.Api.Base, Convert.ToHexString(SHA256.HashData(portrait)),
            speech.SampleRate.ToString(CultureInfo.InvariantCulture), Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(speech.Samples.AsSpan()))),
        ]);
}

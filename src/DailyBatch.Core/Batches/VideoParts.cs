using DailyBatch.Core.Pictures;
using DailyBatch.Core.Pictures.Rasters;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos;
using DailyBatch.Core.Videos.Rendering;
using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Videos.Sound.Music;
using DailyBatch.Core.Videos.TalkingHeads;
using DailyBatch.Core.Voices;
using DailyBatch.Core.Voices.Engines;

namespace DailyBatch.Core.Batches;

/// <summary>What makes videos, put together by the settings.</summary>
internal sealed class VideoParts(Workspace workspace, DailyBatchSettings settings, Secrets secrets, TimeProvider clock)
{
    private readonly ISpeechEngine _speech = SpeechEngines.Create(workspace, settings, secrets, clock);
    private readonly IPictureSource _pictures = PictureSources.Create(workspace, settings, secrets, clock);

    private readonly ITalkingHeads _heads = TalkingHeadSources.Create(workspace, settings, secrets, clock);

    /// <summary>The voices' name.</summary>
    public string Voices => _speech.Name;

    /// <summary>The pictures' name.</summary>
    public string Pictures => _pictures.Name;

    /// <summary>How heads speak, for a sentence.</summary>
    public string TalkingHeads => _heads.Name == DrawnHeads.Provider ? DrawnHeads.Provider : $"by {_heads.Name}";

    /// <summary>The folder of the caption font: it lies beside this assembly wherever it is installed.</summary>
    private static string Fonts => Path.Combine(Path.GetDirectoryName(typeof(VideoParts).Assembly.Location)!, "fonts");

    private MusicFolder? OwnMusic =>
        settings.Videos.MusicFolder is { } folder ? new MusicFolder(workspace.Resolve(folder), settings.Tools.Ffmpeg) : null;

    /// <summary>The maker of videos.</summary>
    /// <param name="fonts">The folder of the caption font; null for the one that comes with this assembly.</param>
    public IVideoMaker Maker(string? fonts = null) => new VideoMaker(
        settings.Videos,
        settings.Tools,
        _speech,
        _pictures,
        new SoundMixer(OwnMusic),
        workspace.Cache,
        fonts ?? Fonts,
        clock,
        CaptionLooks.Of(settings.Captions),
        _heads);

    /// <summary>Looks whether everything that rendering needs is there and works, so that a missing program is one sentence and not one for each episode.</summary>
    /// <exception cref="FaultException">A program or library is missing or too old; it says which and how to get it.</exception>
    public async Task CheckAsync(CancellationToken token)
    {
        await new FfmpegProbe(settings.Tools.Ffmpeg).PlanAsync(settings.Videos, token).ConfigureAwait(false);
        if (PictureSources.MayDraw(settings.Pictures, secrets)) await CheckRasteriserAsync(token).ConfigureAwait(false);
        await CheckVoiceAsync(token).ConfigureAwait(false);
        _heads.Check();
    }

    private async Task CheckVoiceAsync(CancellationToken token)
    {
        try
        {
            if (_speech is ISpeechCheck voices) await voices.CheckAsync(token).ConfigureAwait(false);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, workspace.Cache));
        }
    }

    private async Task CheckRasteriserAsync(CancellationToken token)
    {
        var program = settings.Tools.RsvgConvert;
        try
        {
            await ToolRunner.RunAsync(new ToolCommand(program).WithArguments("--version"), token).ConfigureAwait(false);
        }
        catch (FaultException e)
        {
            throw new FaultException(e.Fault.Kind == FaultKind.ToolMissing ? RasterFaults.Missing(program, e) : RasterFaults.Failed(program, e));
        }
    }
}

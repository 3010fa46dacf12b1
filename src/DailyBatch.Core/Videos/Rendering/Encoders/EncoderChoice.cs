using System.Collections.Concurrent;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Videos.Rendering.Encoders;

/// <summary>Finds who encodes: the encoder that the settings name, or with <c>auto</c> the first in hardware that works, or x264.</summary>
/// <param name="program">The ffmpeg.</param>
/// <param name="hardware">The encoders in hardware, the best first.</param>
internal sealed class EncoderChoice(string program, IReadOnlyList<VideoEncoder> hardware)
{
    private const string Auto = "auto";

    private static readonly ConcurrentDictionary<(string Program, string Encoder, string Preset), VideoEncoder> Found = [];

    /// <summary>A choice among all encoders that are known.</summary>
    public EncoderChoice(string program) : this(program, VideoEncoders.Hardware)
    {
    }

    /// <summary>Finds it. What was found once is not tried again by this process.</summary>
    /// <exception cref="FaultException">This ffmpeg has none that may be used (<c>FfmpegLacksFeature</c>), or the one named does not work (<c>EncoderNotUsable</c>).</exception>
    public async Task<RenderPlan> FindAsync(FfmpegFeatures features, VideoSettings settings, CancellationToken token)
    {
        var (key, preset) = ((program, settings.Encoder, settings.Preset), RenderPreset.Named(settings.Preset));
        if (!Found.TryGetValue(key, out var encoder))
        {
            var any = new RenderPlan(VideoEncoders.X264, preset, settings.Crf);
            encoder = settings.Encoder == Auto
                ? await FirstAsync(features, any, token).ConfigureAwait(false)
                : await NamedAsync(settings.Encoder, features, any, token).ConfigureAwait(false);
            Found[key] = encoder;
        }

        return new RenderPlan(encoder, preset, settings.Crf) { Ffmpeg = features.Banner };
    }

    private async Task<VideoEncoder> FirstAsync(FfmpegFeatures features, RenderPlan any, CancellationToken token)
    {
        foreach (var encoder in hardware.Where(e => e.MayWork && features.Encoders.Contains(e.Codec)))
            if (await new EncoderTrial(program).FailureAsync(any with { Encoder = encoder }, token).ConfigureAwait(false) is null) return encoder;
        features.RequireEncoder(VideoEncoders.X264.Codec);
        return VideoEncoders.X264;
    }

    private async Task<VideoEncoder> NamedAsync(string name, FfmpegFeatures features, RenderPlan any, CancellationToken token)
    {
        var encoder = hardware.FirstOrDefault(e => e.Name == name) ?? VideoEncoders.X264;
        features.RequireEncoder(encoder.Codec);
        if (encoder == VideoEncoders.X264) return encoder;
        var failure = await new EncoderTrial(program).FailureAsync(any with { Encoder = encoder }, token).ConfigureAwait(false);
        return failure is null ? encoder : throw new FaultException(NotUsable(encoder, failure));
    }

    private Fault NotUsable(VideoEncoder encoder, string failure) => new(
        "EncoderNotUsable",
        FaultKind.ToolMissing,
        $"The encoder '{encoder.Name}' ({encoder.Codec}) does not work on this machine: {failure}",
        "Check that the hardware and its driver are there, or set videos.encoder to auto or x264.",
        program);
}

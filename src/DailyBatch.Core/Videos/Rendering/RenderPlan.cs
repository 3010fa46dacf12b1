using DailyBatch.Core.Videos.Rendering.Encoders;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>How videos are encoded on this machine: what the settings have come to.</summary>
/// <param name="Encoder">Who encodes.</param>
/// <param name="Preset">How much care is taken.</param>
/// <param name="Crf">Quality: 14 is large and fine, 30 small and coarse.</param>
internal sealed record RenderPlan(VideoEncoder Encoder, RenderPreset Preset, int Crf)
{
    /// <summary>Which ffmpeg encodes: what it says of itself.</summary>
    public string Ffmpeg { get; init; } = "";
}

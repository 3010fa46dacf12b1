using System.Globalization;
using DailyBatch.Core.Videos.Rendering.Encoders;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Rendering.Arguments;

/// <summary>How frames become H.264: High profile, a frame to jump to every two seconds.</summary>
/// <param name="Encoder">Who encodes.</param>
/// <param name="Preset">How much care is taken.</param>
/// <param name="Crf">Quality: 14 is large and fine, 30 small and coarse.</param>
internal sealed record PictureCoding(VideoEncoder Encoder, RenderPreset Preset, int Crf) : IRenderArgument
{
    private const int KeyframeEvery = 2 * VideoTimeline.FrameRate;

    /// <inheritdoc/>
    public IReadOnlyList<string> Words =>
    [
        "-c:v", Encoder.Codec, "-profile:v", "high",
        .. Encoder.Coding(Preset, Crf),
        "-g", KeyframeEvery.ToString(CultureInfo.InvariantCulture),
        .. new Bt709Tags().Words, "-chroma_sample_location", "left",
    ];
}

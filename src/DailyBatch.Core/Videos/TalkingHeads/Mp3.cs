using System.Globalization;
using System.Runtime.InteropServices;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Videos.TalkingHeads;

/// <summary>Speech as MP3, the one kind of sound that all providers of talking heads take.</summary>
internal static class Mp3
{
    /// <summary>Encodes a sound.</summary>
    /// <exception cref="FaultException">ffmpeg is missing, failed or was built without an encoder of MP3.</exception>
    public static async Task<byte[]> EncodeAsync(Wave wave, string ffmpeg, CancellationToken token)
    {
        var mp3 = new MemoryStream();
        await ToolRunner.RunAsync(
            new ToolCommand(ffmpeg)
                .WithArguments(
                    "-v", "error", "-f", "s16le", "-ar", wave.SampleRate.ToString(CultureInfo.InvariantCulture), "-ac", wave.Channels.ToString(CultureInfo.InvariantCulture),
                    "-i", "pipe:0", "-ar", "44100", "-c:a", "libmp3lame", "-b:a", "128k", "-f", "mp3", "pipe:1")
                .WithInput((pipe, t) => pipe.WriteAsync(MemoryMarshal.AsBytes(wave.Samples.AsSpan()).ToArray(), t).AsTask())
                .WithOutput((pipe, t) => pipe.CopyToAsync(mp3, t)),
            token).ConfigureAwait(false);
        return mp3.ToArray();
    }
}

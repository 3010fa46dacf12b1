using System.Security.Cryptography;
using System.Text.Json;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Voices;

/// <summary>Spoken lines on disk: a WAV file and beside it the word times. What is damaged or half there counts as missing and is made again.</summary>
internal sealed class SpeechCache(string folder)
{
    /// <summary>The line of that key when it is whole and has the words that are shown; else null.</summary>
    public async Task<SpokenLine?> FindAsync(string key, IReadOnlyList<string> shown, CancellationToken token)
    {
        try
        {
            var entry = JsonSerializer.Deserialize(await File.ReadAllTextAsync(EntryPath(key), token).ConfigureAwait(false), SpeechJson.Default.SpeechCacheEntry);
            var fingerprint = Fingerprint(await File.ReadAllBytesAsync(SoundPath(key), token).ConfigureAwait(false));
            return entry?.Sound == fingerprint && entry.Words.Select(w => w.Text).SequenceEqual(shown)
                ? new SpokenLine(SoundPath(key), entry.SampleRate, entry.Duration, entry.Words)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps a line.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task<SpokenLine> KeepAsync(string key, Wave clip, IReadOnlyList<WordTime> words, CancellationToken token)
    {
        await WaveFile.WriteAsync(SoundPath(key), clip, token).ConfigureAwait(false);
        var fingerprint = Fingerprint(await File.ReadAllBytesAsync(SoundPath(key), token).ConfigureAwait(false));
        var entry = new SpeechCacheEntry(clip.SampleRate, clip.Duration, fingerprint, words);
        await AtomicFile.WriteTextAsync(EntryPath(key), JsonSerializer.Serialize(entry, SpeechJson.Default.SpeechCacheEntry), token).ConfigureAwait(false);
        return new SpokenLine(SoundPath(key), clip.SampleRate, clip.Duration, words);
    }

    private string SoundPath(string key) => Path.Combine(folder, key + ".wav");

    private string EntryPath(string key) => Path.Combine(folder, key + ".json");

    private static string Fingerprint(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));
}

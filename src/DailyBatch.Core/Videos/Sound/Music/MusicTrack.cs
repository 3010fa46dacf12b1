using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Sound.Levels;

namespace DailyBatch.Core.Videos.Sound.Music;

/// <summary>The whole music of a video.</summary>
internal static class MusicTrack
{
    /// <summary>Renders it into an empty sound.</summary>
    /// <param name="sound">As long as the video.</param>
    /// <param name="request">Mood, seed and the twist's instant.</param>
    /// <param name="piece">The user's music; null for our own.</param>
    /// <param name="ducking">Gains by which it steps back for the voice.</param>
    /// <param name="token">Stops between the voices of the pad.</param>
    public static void Render(Stereo sound, SoundRequest request, Stereo? piece, float[] ducking, CancellationToken token)
    {
        var mood = MusicMoods.For(request.Mood, SeededRandom.For(request.Seed, "music", "key"));
        if (piece is null) Compose(sound, mood, request.Seed, token);
        else MusicBed.Lay(piece, sound);
        GainCurve.Apply(sound.Left, ducking);
        GainCurve.Apply(sound.Right, ducking);
        AddAccents(sound, request, mood, ducking);
    }

    private static void Compose(Stereo sound, MusicMood mood, ulong seed, CancellationToken token)
    {
        Pad.Render(sound, mood, SeededRandom.For(seed, "music", "pad"), token);
        Pulse.Render(sound, mood);
    }

    private static void AddAccents(Stereo sound, SoundRequest request, MusicMood mood, float[] ducking)
    {
        var chance = SeededRandom.For(request.Seed, "music", "accents");
        Add(Accents.Hit(chance), sound, 0, ducking);
        if (request.Timeline.Turn is not { } turn) return;
        var at = Stereo.SamplesOf(turn);
        Add(Accents.Riser(mood, chance), sound, at - (int)(Accents.RiserLength * Stereo.SampleRate), ducking);
        Add(Accents.Sting(mood, chance), sound, at, ducking);
    }

    /// <summary>Accents step back only half as far (in decibels) as the pad: they are meant to be noticed. They begin on a block.</summary>
    private static void Add(float[] accent, Stereo sound, int at, float[] ducking)
    {
        var (block, skipped) = at < 0 ? (0, -at) : (at / Stereo.BlockLength, 0);
        var start = block * Stereo.BlockLength;
        var heard = accent.AsSpan(Math.Min(skipped, accent.Length));
        heard = heard[..Math.Min(heard.Length, Math.Max(0, sound.Length - start))];
        if (heard.IsEmpty) return;
        GainCurve.Apply(heard, [.. ducking.Skip(block).Take(Stereo.BlocksOf(heard.Length) + 1).Select(MathF.Sqrt)]);
        for (var i = 0; i < heard.Length; i++)
        {
            sound.Left[start + i] += heard[i];
            sound.Right[start + i] += heard[i];
        }
    }
}

using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Sound;

/// <summary>What the sound of a video is made from.</summary>
/// <param name="Timeline">The spoken lines at their places, and the length of the video.</param>
/// <param name="Mood">The story's primary emotion, which chooses the music.</param>
/// <param name="Music">Whether there is music with its accents; without it only the voices are heard.</param>
/// <param name="Seed">Decides key, chords and movement of the music: the same seed gives the same sound.</param>
internal sealed record SoundRequest(VideoTimeline Timeline, string Mood, bool Music, ulong Seed);

using DailyBatch.Core.Planning.History;
using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning.Learning;

/// <summary>The words of a past episode as the model takes them.</summary>
internal static class PastEpisodeWords
{
    /// <summary>The slot that it came out in, as text; null when it is not known.</summary>
    public static string? Slot(this PastEpisode episode) => episode.Time is { } time ? SlotText.Of(time) : null;

    /// <summary>The second emotion as it is learned: "none" is one too, where the rest of the video is known.</summary>
    public static string? Second(this PastEpisode episode) => episode.SecondEmotion ?? (episode.Emotion is null ? null : Vocabulary.NoEmotion);

    /// <summary>The same episode in the words of the settings.</summary>
    public static PastEpisode In(this PastEpisode episode, CategoryWords words) => episode with
    {
        Niche = words.Of(episode.Niche),
        Style = words.Of(episode.Style),
        Pattern = words.Of(episode.Pattern),
        Emotion = words.Of(episode.Emotion),
        SecondEmotion = words.Of(episode.SecondEmotion),
    };

    /// <summary>The same episode in indices.</summary>
    public static ModelCase CaseIn(this PastEpisode episode, Vocabulary words) =>
        words.Case(episode.Date!.Value, episode.Niche, episode.Pattern, episode.Emotion, episode.Slot(), episode.Style, episode.Second());

    /// <summary>Whether something that the model learns by is missing.</summary>
    public static bool IsIncomplete(this PastEpisode episode) => episode is { Niche: null } or { Pattern: null } or { Emotion: null } or { Time: null };
}

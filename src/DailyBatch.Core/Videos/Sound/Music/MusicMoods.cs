using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Sound.Music;

/// <summary>The music of each emotion. All are our own four chords; minor and restless for conflict, major only where a story ends well.</summary>
internal static class MusicMoods
{
    private static readonly MusicMood Rage = new(
        45, [[0, 7, 12, 15], [-4, 3, 8, 12], [5, 8, 12, 17], [-5, 7, 11, 14]], 112, 2, [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5], 1800, 9);

    private static readonly MusicMood Injustice = new(
        43, [[0, 7, 12, 15], [3, 7, 10, 15], [-2, 5, 10, 14], [5, 8, 12, 17]], 76, 1, [0, 2.5], 1300, 7);

    private static readonly MusicMood Shock = new(
        47, [[0, 6, 9, 15], [1, 7, 10, 16], [0, 6, 12, 15], [-1, 5, 8, 14]], 92, 2, [0, 1.75], 1500, 6, Tremble: 5.5);

    private static readonly MusicMood Disgust = new(
        41, [[0, 1, 7, 13], [-2, 6, 11, 13], [0, 3, 6, 13], [-1, 5, 6, 11]], 66, 1, [0, 3], 900, 19);

    private static readonly MusicMood Sadness = new(
        45, [[0, 7, 12, 15], [-4, 3, 8, 15], [3, 10, 15, 19], [-2, 5, 10, 14]], 60, 1, [], 1000, 6);

    private static readonly MusicMood Satisfaction = new(
        48, [[0, 7, 12, 16], [-3, 4, 9, 12], [5, 9, 12, 17], [7, 11, 14, 19]], 100, 2, [0, 1, 2, 3], 2400, 6);

    private static readonly MusicMood Fear = new(
        40, [[0, 6, 12, 13], [0, 5, 11, 14], [-1, 6, 11, 14], [0, 6, 12, 15]], 58, 1, [0, 0.35, 2, 2.35], 1000, 12, Tremble: 3);

    private static readonly MusicMood Hope = new(
        46, [[0, 4, 7, 14], [5, 9, 12, 16], [-3, 4, 7, 12], [7, 11, 14, 17]], 84, 1, [0, 2], 2000, 6);

    /// <summary>The mood of an emotion in a key of the seed's choice; an unknown emotion sounds like injustice.</summary>
    public static MusicMood For(string emotion, SeededRandom chance)
    {
        var mood = emotion switch
        {
            "rage" or "anger" => Rage,
            "shock" => Shock,
            "disgust" => Disgust,
            "sadness" => Sadness,
            "satisfaction" => Satisfaction,
            "fear" => Fear,
            "hope" => Hope,
            _ => Injustice,
        };
        return mood with { Key = mood.Key + chance.Below(5) - 2 };
    }
}

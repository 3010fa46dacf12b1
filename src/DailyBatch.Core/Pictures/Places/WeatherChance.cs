using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>The weather of a story: one for all of its scenes, as if it were told of one day.</summary>
internal static class WeatherChance
{
    private static readonly Weather[] Days =
        [Weather.Clear, Weather.Clear, Weather.Clear, Weather.Clear, Weather.Rain, Weather.Rain, Weather.Rain, Weather.Snow, Weather.Haze, Weather.Haze];

    public static Weather Of(string story) => SeededRandom.For(SeededRandom.SeedFrom(story), "weather").Pick(Days);
}

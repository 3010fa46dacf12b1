using DailyBatch.Core.Pictures.Palettes;
using DailyBatch.Core.Pictures.Places;
using DailyBatch.Core.Pictures.Props;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>A request, understood: set, light, people and thing. Unknown or missing words have become something that can be drawn.</summary>
internal sealed record SceneReading(Ambience Air, Place Place, Stage Stage, IReadOnlyList<CastMember> Cast, Prop? Prop)
{
    public static SceneReading Of(PictureRequest request)
    {
        var scene = request.Scene;
        var emotion = string.IsNullOrWhiteSpace(request.Emotion) ? scene.Emotion : request.Emotion;
        var night = IsNight(scene);
        var word = scene.Place ?? PlaceGuess.From($"{scene.Description} {scene.BackgroundPrompt}") ?? "";
        var air = new Ambience(EmotionPalettes.For(emotion, night, request.Seed, request.TurnedFrom), night, request.Seed, SeededRandom.SeedFrom(request.Story.Title, word))
        {
            Weather = WeatherChance.Of(request.Story.Title),
        };
        var place = Arranged(PlaceTable.For(word), air);
        return new(air, place, place.Stage(air), Casting.Of(request, emotion), PropTable.For(scene.Prop));
    }

    private static Place Arranged(Place place, Ambience air) =>
        place.CanBeMirrored && air.Chance("mirror").NextDouble() < 0.5 ? new MirroredPlace(place) : place;

    // Stories of anger play better in lamp light: what does not say when it is, is by night.
    private static bool IsNight(Episodes.Scene scene) =>
        !string.Equals(scene.Time?.Trim(), "day", StringComparison.OrdinalIgnoreCase);
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures.Prompts;

namespace DailyBatch.Core.Pictures.Providers.Folder;

/// <summary>How well a picture fits a request, by its tags. What is seen counts more than how it feels.</summary>
internal static class OwnPictureScore
{
    /// <summary>The points of a picture; 0 when nothing fits.</summary>
    public static int Of(OwnPicture picture, PictureRequest request) => Wanted(request).Where(w => picture.Has(w.Word)).Sum(w => w.Points);

    /// <summary>The words that are looked for, the weightiest first, for messages.</summary>
    public static string Words(PictureRequest request) =>
        string.Join(", ", Wanted(request).OrderByDescending(w => w.Points).Select(w => w.Word).OfType<string>().Where(w => w.Length > 0).Distinct());

    private static IEnumerable<(string? Word, int Points)> Wanted(PictureRequest request)
    {
        var scene = request.Scene;
        yield return (scene.Place, 8);
        yield return (scene.Prop, request.Variant == 2 ? 16 : 3);
        foreach (var person in People(request))
        {
            yield return (person.Name, 6);
            yield return (person.Role, 4);
        }

        yield return (request.Niche, 4);
        yield return (request.Emotion, 3);
        yield return (ShotCategory.Of(request), 2);
        yield return (scene.Time, 1);
    }

    private static IEnumerable<Character> People(PictureRequest request) =>
        request.Scene.Figures.Select(f => request.Story.Characters.FirstOrDefault(c => c.Id == f.CharacterId)).OfType<Character>();
}

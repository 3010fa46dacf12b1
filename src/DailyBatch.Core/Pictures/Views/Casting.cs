using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures.Figures;
using DailyBatch.Core.Pictures.Figures.Outfits;
using DailyBatch.Core.Pictures.Sketching;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>Turns a scene's figures into people with looks, poses and faces.</summary>
internal static class Casting
{
    private const int Most = 3;

    public static IReadOnlyList<CastMember> Of(PictureRequest request, string? emotion)
    {
        var figures = InFront(request.Character, request.Scene.Figures.Count > 0 ? request.Scene.Figures : FromOldFile(request));
        return [.. figures.Take(Most).Select((figure, index) => Member(request, figure, index, emotion))];
    }

    /// <summary>Who is to be seen comes first; somebody who was not thought of stands there.</summary>
    private static IEnumerable<SceneFigure> InFront(string? character, IReadOnlyList<SceneFigure> figures)
    {
        if (character is null) return figures;
        var seen = figures.FirstOrDefault(f => f.CharacterId == character) ?? new SceneFigure(character, "standing");
        return [seen, .. figures.Where(f => !ReferenceEquals(f, seen))];
    }

    private static CastMember Member(PictureRequest request, SceneFigure figure, int index, string? emotion)
    {
        var person = request.Story.Characters.FirstOrDefault(c => c.Id == figure.CharacterId)
            ?? new Character { Id = figure.CharacterId ?? "", Role = "", Name = "" };
        var look = LookBook.For(person);
        var pose = PoseTable.For(figure.Pose);
        var face = Expression.For(index == 0 ? emotion : Answer(figure.Pose, request.Seed, index, emotion));
        return new(look, pose, face) 
        {
            IsAuthority = look.Outfit is RobeOutfit,
            LooksAcross = request.Story.Characters.TakeWhile(c => c.Id != figure.CharacterId).Count() % 2 == 1,
        };
    }

    /// <summary>What the others feel: their pose tells, else they share the feeling or stand against it.</summary>
    private static string? Answer(string pose, ulong seed, int index, string? emotion) => pose switch
    {
        "head_down" => "sadness",
        "pointing" or "raised_arm" => "anger",
        "arms_crossed" or "hands_on_hips" => "defiance",
        _ => SeededRandom.For(seed, "face", Number.Text(index)).Pick(["shock", "defiance", emotion]),
    };

    /// <summary>Old files do not say who is seen: the first two people of the story stand and talk.</summary>
    private static SceneFigure[] FromOldFile(PictureRequest request)
    {
        var random = SeededRandom.For(request.Seed, "old figures");
        return [.. request.Story.Characters.Take(2).Select(c => new SceneFigure(c.Id, random.Pick(["standing", "arms_crossed", "pointing", "hands_on_hips"])))];
    }
}

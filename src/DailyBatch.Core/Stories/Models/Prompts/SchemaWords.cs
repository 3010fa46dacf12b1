using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Stories.Models.Prompts;

/// <summary>The words that a schema allows, by the name that stands in its <c>enum</c>. Null stands for a JSON null.</summary>
internal static class SchemaWords
{
    /// <summary>What a scene does in the arc.</summary>
    public static IReadOnlyList<string> SceneRoles { get; } = ["hook", "setup", "conflict", "twist", "resolution"];

    /// <summary>How near the picture is.</summary>
    public static IReadOnlyList<string> Cameras { get; } = ["wide_shot", "medium_shot", "close_up"];

    /// <summary>The words for the stories of a pattern.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string?>> For(StoryPattern pattern) => new Dictionary<string, IReadOnlyList<string?>>(StringComparer.Ordinal)
    {
        ["beats"] = [.. pattern.Beats.Select(NameOf)],
        ["emotions"] = [.. Emotions.All],
        ["scene_roles"] = [.. SceneRoles],
        ["cameras"] = [.. Cameras],
        ["places"] = [.. SceneWords.Places],
        ["times"] = [.. SceneWords.Times],
        ["props_or_none"] = [.. SceneWords.Props, null],
        ["poses"] = [.. SceneWords.Poses],
        ["shots"] = [.. BRollRule.Categories],
    };

    /// <summary>A beat as prompts and answers call it: HOOK.</summary>
    public static string NameOf(BeatKind kind) => kind.ToString().ToUpperInvariant();
}

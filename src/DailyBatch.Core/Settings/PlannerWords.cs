namespace DailyBatch.Core.Settings;

/// <summary>The words that videos are planned from. Niches are an open set; the others are closed, because stories, pictures and music are made for each of them.</summary>
public static class PlannerWords
{
    /// <summary>The built-in niches; a user adds more.</summary>
    public static IReadOnlyList<string> Niches { get; } = ["courtroom", "relationship_drama", "injustice", "workplace_drama"];

    /// <summary>All styles.</summary>
    public static IReadOnlyList<string> Styles { get; } = ["courtroom_drama", "ragebait", "relationship_drama"];

    /// <summary>All patterns.</summary>
    public static IReadOnlyList<string> Patterns { get; } = ["A", "B", "C"];

    /// <summary>All emotions that a video can be planned for.</summary>
    public static IReadOnlyList<string> Emotions { get; } = ["rage", "injustice", "shock", "disgust"];

    /// <summary>Words that only old files hold, as patterns or emotions. They are read and never planned.</summary>
    internal static IReadOnlyList<string> Legacy { get; } =
        ["karma", "twist", "redemption", "legacy", "ragebait", "anger", "sadness", "satisfaction", "fear", "hope"];

    /// <summary>What words of other systems mean here. All others are learned from as categories of their own.</summary>
    internal static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["anger"] = "rage" };
}

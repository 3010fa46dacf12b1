namespace DailyBatch.Core.Episodes;

/// <summary>The words in which writers and picture sources agree on what a scene shows. An unknown word is allowed in a stored file: it is drawn as the nearest general thing.</summary>
public static class SceneWords
{
    /// <summary>Places that can be drawn.</summary>
    public static IReadOnlyList<string> Places { get; } =
        ["courtroom", "kitchen", "living_room", "bedroom", "office", "meeting_room", "corridor", "street", "restaurant", "shop", "hospital", "wedding_hall"];

    /// <summary>Things that tell the story.</summary>
    public static IReadOnlyList<string> Props { get; } =
        ["cake", "ring", "phone", "letter", "key", "suitcase", "envelope", "document", "cup", "photo", "gavel", "laptop", "box", "flowers"];

    /// <summary>What a person does.</summary>
    public static IReadOnlyList<string> Poses { get; } =
        ["standing", "arms_crossed", "pointing", "raised_arm", "head_down", "hands_on_hips", "walking", "sitting", "holding", "turned_away"];

    /// <summary>Light.</summary>
    public static IReadOnlyList<string> Times { get; } = ["day", "night"];
}

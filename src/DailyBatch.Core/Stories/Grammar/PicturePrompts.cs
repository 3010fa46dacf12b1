namespace DailyBatch.Core.Stories.Grammar;

/// <summary>What an image service is asked for. Nothing here names a real person, and nothing asks for letters in the picture.</summary>
internal sealed class PicturePrompts(SceneSketch sketch, string seen, string emotion)
{
    private const string Manner = "Cinematic vertical frame, realistic, no text.";

    private string Place => sketch.Place.Replace('_', ' ');

    private string Thing => sketch.Prop ?? "hands";

    private string Light => emotion switch
    {
        "rage" => "Hot red and amber light, hard shadows.",
        "injustice" => "Cold blue light, one lamp in the dark.",
        "shock" => "Pale sudden light, deep black background.",
        _ => "Sickly green light, flat shadows.",
    };

    /// <summary>The place behind the people.</summary>
    public string Background() => $"An empty {Place} by {sketch.Time}, seen at eye level. {Light} {Manner}";

    /// <summary>A shot that shows and does not speak.</summary>
    public string Shot(string category) => category switch
    {
        "establishing_scene" => $"Wide view of the {Place} by {sketch.Time}. {seen} {Light} {Manner}",
        "mid_shot" => $"People from the waist up in the {Place}. {seen} {Light} {Manner}",
        "emotional_closeup" => $"A face very close, {Face}, the {Place} blurred behind. {Light} {Manner}",
        _ => $"Close view of the {Thing} in the {Place}. {Light} {Manner}",
    };

    private string Face => emotion switch
    {
        "rage" => "jaw set and eyes burning",
        "injustice" => "eyes wet and lips pressed together",
        "shock" => "mouth open and eyes wide",
        _ => "turning away in disgust",
    };
}

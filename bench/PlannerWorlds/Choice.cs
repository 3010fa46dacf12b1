using PlannerLines;

namespace PlannerWorlds;

/// <summary>A video by the indices of its words.</summary>
internal readonly record struct Choice(int Niche, int Pattern, int Emotion, int Slot)
{
    /// <summary>How many kinds there are.</summary>
    public const int Kinds = ModelChannel.Niches * ModelChannel.Patterns * ModelChannel.Emotions;

    /// <summary>Niche, pattern and emotion as one number.</summary>
    public int Kind => (Niche * ModelChannel.Patterns + Pattern) * ModelChannel.Emotions + Emotion;

    /// <summary>A kind in a slot.</summary>
    public static Choice Of(int kind, int slot) => new(
        kind / (ModelChannel.Patterns * ModelChannel.Emotions), kind / ModelChannel.Emotions % ModelChannel.Patterns, kind % ModelChannel.Emotions, slot);
}

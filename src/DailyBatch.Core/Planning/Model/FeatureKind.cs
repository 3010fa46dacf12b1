namespace DailyBatch.Core.Planning.Model;

/// <summary>What a coefficient of the model stands for.</summary>
internal enum FeatureKind
{
    /// <summary>The channel's level: the log utility of an average video. One for each way of counting views.</summary>
    Level,

    /// <summary>A niche.</summary>
    Niche,

    /// <summary>A pattern of beats.</summary>
    Pattern,

    /// <summary>The primary emotion.</summary>
    Emotion,

    /// <summary>A posting slot.</summary>
    Slot,

    /// <summary>A day of the week, Monday first.</summary>
    Weekday,

    /// <summary>A niche with a pattern.</summary>
    NichePattern,

    /// <summary>A niche with an emotion.</summary>
    NicheEmotion,

    /// <summary>A pattern with an emotion.</summary>
    PatternEmotion,

    /// <summary>A niche in a slot.</summary>
    NicheSlot,

    /// <summary>A niche on working days or at the weekend.</summary>
    NicheWeekend,

    /// <summary>A slot on working days or at the weekend.</summary>
    SlotWeekend,

    /// <summary>A style.</summary>
    Style,

    /// <summary>The second emotion.</summary>
    SecondEmotion,

    /// <summary>Another video of the same niche on the same day.</summary>
    Mates,
}

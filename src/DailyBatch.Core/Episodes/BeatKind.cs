namespace DailyBatch.Core.Episodes;

/// <summary>The part that a beat plays in a story.</summary>
public enum BeatKind
{
    /// <summary>The first sentence: a shocking line of speech or a visceral image.</summary>
    Hook,

    /// <summary>What set it off.</summary>
    Trigger,

    /// <summary>Who, where, and what was at stake.</summary>
    Context,

    /// <summary>The confrontation.</summary>
    Clash,

    /// <summary>A fact stated before is turned round.</summary>
    Twist,

    /// <summary>The call to action: one direct question to the viewer.</summary>
    Cta,
}

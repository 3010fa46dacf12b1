namespace DailyBatch.StandIn;

/// <summary>What a user answers to a question.</summary>
public enum ConfirmAnswer
{
    /// <summary>This once.</summary>
    Yes,

    /// <summary>This and all that the same call of the command asks.</summary>
    YesToAll,

    /// <summary>Not this one.</summary>
    No,

    /// <summary>Neither this nor any other that the same call of the command asks.</summary>
    NoToAll,
}

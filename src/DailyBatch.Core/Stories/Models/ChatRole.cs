namespace DailyBatch.Core.Stories.Models;

/// <summary>Who says a message.</summary>
internal enum ChatRole
{
    /// <summary>What the model is told about its work.</summary>
    System,

    /// <summary>What is asked of it.</summary>
    User,

    /// <summary>What it answered.</summary>
    Assistant,
}

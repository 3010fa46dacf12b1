namespace DailyBatch.Core.Stories.Models;

/// <summary>A question to a model.</summary>
/// <param name="EpisodeId">The episode that it is asked for; answers are kept by it.</param>
/// <param name="Purpose">What it is for in one word, for messages and logs: candidates, story, texts, repair.</param>
/// <param name="Turns">The conversation, the question last.</param>
/// <param name="Schema">The JSON Schema of the answer, strict: every property required, none additional.</param>
internal sealed record ChatQuestion(string EpisodeId, string Purpose, IReadOnlyList<ChatTurn> Turns, ChatSchema Schema)
{
    /// <summary>Sampling temperature for this question; null for the settings'.</summary>
    public double? Temperature { get; init; }
}

using System.Globalization;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Stories.Models;

/// <summary>
/// The name of a question: all that shapes its answer, and nothing that a server makes us change on the way,
/// so that a question that went down the ladder is still the same question in the next run.
/// </summary>
internal static class ChatHash
{
    /// <summary>The hash of a question under some settings.</summary>
    public static string Of(ChatQuestion question, StorySettings settings) => ContentHash.Of(
    [
        settings.Endpoint,
        settings.Model,
        (question.Temperature ?? settings.Temperature).ToString("R", CultureInfo.InvariantCulture),
        settings.MaxTokens.ToString(CultureInfo.InvariantCulture),
        settings.ResponseFormat,
        question.Schema.Name,
        question.Schema.Json,
        .. question.Turns.SelectMany(turn => new[] { turn.Role.ToString(), turn.Text }),
    ]);
}

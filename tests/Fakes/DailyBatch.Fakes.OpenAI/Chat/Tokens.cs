using DailyBatch.Fakes.OpenAI.Answers;

namespace DailyBatch.Fakes.OpenAI.Chat;

/// <summary>Tokens without a tokenizer: four characters each, the rule of thumb for English.</summary>
internal static class Tokens
{
    private const int Characters = 4;

    public static int In(string text) => (text.Length + Characters - 1) / Characters;

    /// <summary>Ends an answer at the limit, as a server does.</summary>
    public static ModelAnswer Limit(ModelAnswer answer, int? limit) =>
        answer.Content is { } content && limit is { } most && In(content) > most ? ModelAnswer.TooLong(content[..(most * Characters)]) : answer;
}

using DailyBatch.Fakes.OpenAI.Chat;
using DailyBatch.Fakes.OpenAI.Errors;

namespace DailyBatch.Fakes.OpenAI.Rules;

/// <summary>The field for the answer's limit must be the one that the server wants.</summary>
internal static class TokenRule
{
    public static void Check(OpenAiOptions options, ChatRequest request)
    {
        if (options.TokenFields == TokenFields.NewOnly && request.MaxTokens is not null)
            throw OpenAiErrors.UnsupportedParameter("max_tokens", "max_completion_tokens").Refuse();
        if (options.TokenFields == TokenFields.Both && request.MaxTokens is not null && request.MaxCompletionTokens is not null)
            throw OpenAiErrors.BothTokenLimits().Refuse();
    }

    /// <summary>The limit that the server heeds, or null. A field that it does not know is as if it were not there.</summary>
    public static int? LimitOf(OpenAiOptions options, ChatRequest request) =>
        options.TokenFields == TokenFields.OldOnly ? request.MaxTokens : request.MaxCompletionTokens ?? request.MaxTokens;
}

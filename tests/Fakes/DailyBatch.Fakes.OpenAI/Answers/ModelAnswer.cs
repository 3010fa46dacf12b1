namespace DailyBatch.Fakes.OpenAI.Answers;

/// <summary>What the model says.</summary>
/// <param name="Content">Its text, as a rule JSON. Null with a refusal.</param>
/// <param name="FinishReason"><c>stop</c>, <c>length</c> or <c>content_filter</c>.</param>
/// <param name="Refusal">Why it will not answer, or null.</param>
public sealed record ModelAnswer(string? Content, string FinishReason = "stop", string? Refusal = null)
{
    /// <summary>A whole answer: JSON, or for trials what should have been JSON.</summary>
    public static ModelAnswer Of(string content) => new(content);

    /// <summary>The model says no, in the field that structured answers have for it.</summary>
    public static ModelAnswer Refused(string reason) => new(null, Refusal: reason);

    /// <summary>The answer ran into the limit of tokens and stops in the middle.</summary>
    public static ModelAnswer TooLong(string part) => new(part, "length");

    /// <summary>The content filter left something out.</summary>
    public static ModelAnswer Filtered(string part) => new(part, "content_filter");

    /// <summary>JSON in a Markdown fence with talk around it, as models give it that are only asked for JSON in words.</summary>
    public static ModelAnswer Talkative(string json) => new(Talk.Around(json));
}

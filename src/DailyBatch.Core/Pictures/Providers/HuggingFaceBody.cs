using System.Text.Json.Nodes;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>Writes the body of a request to a Hugging Face endpoint.</summary>
internal static class HuggingFaceBody
{
    /// <summary>The body: the parameters in an object of their own, as the usual handlers want them, or beside the prompt.</summary>
    public static JsonObject Write(ImageQuestion question, bool flat)
    {
        var parameters = new JsonObject
        {
            ["negative_prompt"] = question.Negative,
            ["width"] = ImageQuestion.Width,
            ["height"] = ImageQuestion.Height,
            ["seed"] = question.Seed,
        };
        if (!flat) return new() { ["inputs"] = question.Prompt, ["parameters"] = parameters };
        parameters["inputs"] = question.Prompt;
        return parameters;
    }
}

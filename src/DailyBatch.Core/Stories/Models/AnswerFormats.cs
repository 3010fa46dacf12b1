namespace DailyBatch.Core.Stories.Models;

/// <summary>The words of the settings for answer formats.</summary>
internal static class AnswerFormats
{
    /// <summary>The word that lets the way be found out.</summary>
    public const string Auto = "auto";

    /// <summary>The format to begin with.</summary>
    public static AnswerFormat First(string word) => word switch
    {
        "json_object" => AnswerFormat.JsonObject,
        "text" => AnswerFormat.Text,
        _ => AnswerFormat.JsonSchema,
    };
}

namespace DailyBatch.Core.Stories.Models;

/// <summary>How a server is told to answer in JSON, from the strictest way down.</summary>
internal enum AnswerFormat
{
    /// <summary>By the schema itself, which the server keeps.</summary>
    JsonSchema,

    /// <summary>By asking for JSON of any shape; the prompt holds the schema.</summary>
    JsonObject,

    /// <summary>By the prompt alone.</summary>
    Text,
}

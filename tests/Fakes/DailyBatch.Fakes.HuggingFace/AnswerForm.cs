namespace DailyBatch.Fakes.HuggingFace;

/// <summary>What an image comes in.</summary>
public enum AnswerForm
{
    /// <summary>The bytes, as <c>image/png</c>.</summary>
    Image,

    /// <summary>JSON with base64, as custom handlers give it: <c>{"image": "…"}</c>.</summary>
    Json,

    /// <summary>A list of JSON objects with a data address in each.</summary>
    JsonList,

    /// <summary>The bytes, under a content type that says nothing.</summary>
    Unnamed,
}

namespace DailyBatch.Fakes.OpenAI.Rules;

/// <summary>Which values of response_format a server knows.</summary>
public enum JsonFormats
{
    /// <summary>text, json_object and json_schema.</summary>
    All,

    /// <summary>text and json_object; json_schema is refused.</summary>
    NoSchema,

    /// <summary>It does not know the field at all.</summary>
    Unknown,
}

namespace DailyBatch.Fakes.OpenAI.Rules;

/// <summary>Which keywords a schema with <c>strict: true</c> may use.</summary>
public enum StrictKeywords
{
    /// <summary>Structure, enums, patterns, formats, ranges of numbers and lengths of arrays.</summary>
    Current,

    /// <summary>Structure and enums only.</summary>
    Few,
}

using System.Text.Json.Serialization;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>How much a beat needs a line.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Need>))]
internal enum Need
{
    /// <summary>The beat makes no sense without it.</summary>
    Must,

    /// <summary>The story is better with it: it goes in wherever the number of words allows.</summary>
    Should,

    /// <summary>It fills a longer video.</summary>
    May,
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DailyBatch.Core.Stories.Models.Writing.Drafts;

/// <summary>Drafts as JSON, in the names of the schemas: for showing a model its own story again.</summary>
[JsonSerializable(typeof(DraftStory))]
[JsonSerializable(typeof(DraftPatch))]
internal sealed partial class DraftJson : JsonSerializerContext
{
    // Apostrophes and dashes as they are: a model reads them, no browser does.
    private static readonly DraftJson Plain = new(new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>A story as a model would write it.</summary>
    public static string Of(DraftStory story) => JsonSerializer.Serialize(story, Plain.DraftStory);

    /// <summary>A repair as a model would write it.</summary>
    public static string Of(DraftPatch patch) => JsonSerializer.Serialize(patch, Plain.DraftPatch);
}

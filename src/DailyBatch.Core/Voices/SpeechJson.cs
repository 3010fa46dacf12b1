using System.Text.Json.Serialization;

namespace DailyBatch.Core.Voices;

/// <summary>How cached lines are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SpeechCacheEntry))]
internal sealed partial class SpeechJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Reads the grammar's data files without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Premise))]
[JsonSerializable(typeof(MoodBook))]
[JsonSerializable(typeof(NameBook))]
internal sealed partial class GrammarJson : JsonSerializerContext;

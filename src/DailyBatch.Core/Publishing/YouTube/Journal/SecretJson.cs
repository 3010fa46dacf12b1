using System.Text.Json;
using System.Text.Json.Serialization;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing.YouTube.Journal;

/// <summary>A secret as a plain text, for the one file that has to hold it.</summary>
internal sealed class SecretJson : JsonConverter<Secret>
{
    /// <summary>What a session's address is called where it must not be shown.</summary>
    public const string SessionName = "upload session";

    /// <inheritdoc/>
    public override Secret? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? new Secret(SessionName, text) : null;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options) => writer.WriteStringValue(value.Reveal());
}

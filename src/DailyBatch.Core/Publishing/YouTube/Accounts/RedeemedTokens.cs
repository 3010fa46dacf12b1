using System.Text.Json;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>What a code was exchanged for. Google's library reads the same answer, but not when the refresh token ends, which only a consent screen in testing says.</summary>
internal sealed record RedeemedTokens(string AccessToken, string RefreshToken, long Seconds, long? RefreshSeconds, IReadOnlyList<string> Scopes)
{
    /// <summary>Reads the token endpoint's answer; null when it is none.</summary>
    public static RedeemedTokens? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return Text(root, "access_token") is { } access && Text(root, "refresh_token") is { } refresh
                ? new(access, refresh, Number(root, "expires_in") ?? 0, Number(root, "refresh_token_expires_in"), (Text(root, "scope") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A record shows its values.
    private bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append(nameof(Scopes)).Append(" = ").AppendJoin(' ', Scopes);
        return true;
    }

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static long? Number(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;
}

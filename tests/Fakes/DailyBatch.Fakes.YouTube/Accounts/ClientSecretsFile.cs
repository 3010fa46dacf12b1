using System.Text.Json;
using System.Text.Json.Nodes;

namespace DailyBatch.Fakes.YouTube.Accounts;

/// <summary>The file that the Cloud console offers for a desktop client.</summary>
internal static class ClientSecretsFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Text(YouTubeOptions options, Uri consent, Uri token) => new JsonObject
    {
        ["installed"] = new JsonObject
        {
            ["client_id"] = options.ClientId,
            ["project_id"] = "fake-project",
            ["auth_uri"] = consent.ToString(),
            ["token_uri"] = token.ToString(),
            ["client_secret"] = options.ClientSecret,
            ["redirect_uris"] = new JsonArray("http://localhost"),
        },
    }.ToJsonString(Indented);
}

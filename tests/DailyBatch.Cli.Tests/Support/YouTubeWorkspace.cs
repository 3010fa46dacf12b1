using System.Text.Json.Nodes;
using DailyBatch.Fakes.YouTube;

namespace DailyBatch.Cli.Tests.Support;

/// <summary>Makes a folder a workspace that publishes to a fake YouTube what the embedded providers make, because its settings name them.</summary>
public static class YouTubeWorkspace
{
    /// <summary>The stored sign-in.</summary>
    public static string TokenFile(string folder) => Path.Combine(folder, "tokens", "youtube.token");

    /// <summary>Writes the settings and the client's file; tokens go into <c>tokens</c>.</summary>
    public static void Write(string folder, FakeYouTube server)
    {
        File.WriteAllText(Path.Combine(folder, "client.json"), server.ClientSecrets);
        File.WriteAllText(Path.Combine(folder, "dailybatch.json"), new JsonObject
        {
            ["stories"] = new JsonObject { ["provider"] = "grammar" },
            ["voices"] = new JsonObject { ["provider"] = "flite" },
            ["pictures"] = new JsonObject { ["provider"] = "vector" },
            ["publishing"] = new JsonObject
            {
                ["channelId"] = server.Options.Channels[0].Id,
                ["madeForKids"] = false,
                ["containsSyntheticMedia"] = true,
            },
            ["youtube"] = new JsonObject
            {
                ["clientSecretsFile"] = "client.json",
                ["tokenFolder"] = "tokens",
                ["serviceUri"] = server.BaseUrl.ToString(),
                ["analyticsUri"] = server.BaseUrl.ToString(),
                ["consentUri"] = server.ConsentUrl.ToString(),
                ["tokenUri"] = server.TokenUrl.ToString(),
                ["revokeUri"] = server.RevokeUrl.ToString(),
            },
        }.ToJsonString());
    }

    /// <summary>Changes the settings.</summary>
    public static void Change(string folder, Action<JsonNode> change)
    {
        var file = Path.Combine(folder, "dailybatch.json");
        var settings = JsonNode.Parse(File.ReadAllText(file))!;
        change(settings);
        File.WriteAllText(file, settings.ToJsonString());
    }

    /// <summary>The owner takes the permission back. The stored sign-in is renewed first when its access is too old; then Google says that it is dead.</summary>
    public static void TakeBack(string folder, FakeYouTube server)
    {
        var stored = JsonNode.Parse(File.ReadAllText(TokenFile(folder)))!.AsObject();
        foreach (var name in stored.Select(p => p.Key).Where(name => name.Contains("until", StringComparison.Ordinal)).ToList()) stored[name] = "2025-01-01T00:00:00+00:00";
        stored["refresh_token"] = "1//taken-back-0000000000";
        File.WriteAllText(TokenFile(folder), stored.ToJsonString());
        server.EndAccess();
    }

    /// <summary>What a browser does with the address in a text; true when there was one.</summary>
    public static async Task<bool> OpenAsync(string text, CancellationToken token)
    {
        var start = text.IndexOf("http://", StringComparison.Ordinal);
        if (start < 0) return false;
        using var browser = new HttpClient();
        await browser.GetStringAsync(new Uri(text[start..].Trim()), token);
        return true;
    }
}

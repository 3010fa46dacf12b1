using System.Text.Json.Nodes;
using DailyBatch.Fakes.YouTube;

namespace DailyBatch.Cli.Tests.Support;

/// <summary>Makes a folder a workspace whose YouTube is a fake one.</summary>
public static class YouTubeWorkspace
{
    /// <summary>Writes the settings and the client's file; tokens go into <c>tokens</c>.</summary>
    public static void Write(string folder, FakeYouTube server)
    {
        File.WriteAllText(Path.Combine(folder, "client.json"), server.ClientSecrets);
        File.WriteAllText(Path.Combine(folder, "dailybatch.json"), new JsonObject
        {
            ["publishing"] = new JsonObject { ["channelId"] = server.Options.Channels[0].Id },
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

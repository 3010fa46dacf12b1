using System.Text.Json;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>Reads the file that the Google Cloud console offers for an OAuth client.</summary>
internal static class ClientFile
{
    private const string Desktop = "installed";

    /// <summary>The client in the file.</summary>
    /// <param name="path">The file; null when the settings name none.</param>
    /// <param name="token">Stops it.</param>
    /// <exception cref="FaultException">There is no file, or it is not the one of a desktop client.</exception>
    public static async Task<GoogleClient> ReadAsync(string? path, CancellationToken token)
    {
        if (path is null) throw new FaultException(AccountFaults.ClientNotSet());
        try
        {
            await using var stream = File.OpenRead(path);
            using var json = await JsonDocument.ParseAsync(stream, cancellationToken: token).ConfigureAwait(false);
            return Client(json.RootElement) ?? throw new FaultException(AccountFaults.ClientOfAnotherKind(path, KindOf(json.RootElement)));
        }
        catch (JsonException e)
        {
            throw new FaultException(AccountFaults.ClientOfAnotherKind(path, "no JSON", e));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FaultException(AccountFaults.ClientFileMissing(path));
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, path));
        }
    }

    private static GoogleClient? Client(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(Desktop, out var client) && Text(client, "client_id") is { } id && Text(client, "client_secret") is { } secret
            ? new(id, new Secret("client_secret", secret))
            : null;

    private static string KindOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return "another file";
        if (root.TryGetProperty("web", out _)) return "the file of a web client";
        return Text(root, "type") == "service_account" ? "the key of a service account, which cannot upload to YouTube" : "another file";
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 } text ? text : null;
}

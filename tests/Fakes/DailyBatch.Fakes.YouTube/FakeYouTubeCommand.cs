using System.CommandLine;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Journal;
using DailyBatch.Fakes.YouTube.Faults;

namespace DailyBatch.Fakes.YouTube;

/// <summary>The server for hand use: runs until Ctrl+C.</summary>
internal static class FakeYouTubeCommand
{
    public static RootCommand Create()
    {
        var port = new Option<int>("--port") { Description = "Where to listen on 127.0.0.1; 0 takes a free port.", DefaultValueFactory = _ => 8130 };
        var secrets = new Option<string>("--client-secrets") { Description = "Where to write the client's file.", DefaultValueFactory = _ => "client_secrets.fake.json" };
        var testing = new Option<bool>("--testing") { Description = "The consent screen is in Testing: refresh tokens die after seven days." };
        var inserts = new Option<int>("--inserts") { Description = "Videos of a day.", DefaultValueFactory = _ => 100 };
        var lag = new Option<double>("--lag") { Description = "Seconds until the uploads playlist shows a video." };
        var speed = new Option<long?>("--bytes-per-second") { Description = "Bytes a second that are taken from one upload." };
        var fault = new Option<string[]>("--fault") { Description = $"name for every request, name@3 for the third, name:video.chunk@2 for the second of a purpose. Names: {string.Join(", ", YouTubeFaults.All.Keys)}." };
        var command = new RootCommand("A fake YouTube that hashes what is uploaded.") { port, secrets, testing, inserts, lag, speed, fault };
        command.SetAction((parsed, stop) => RunAsync(
            new() { Testing = parsed.GetValue(testing), InsertsPerDay = parsed.GetValue(inserts) }, parsed.GetValue(port), parsed.GetValue(secrets)!,
            server => Adjust(server, parsed.GetValue(lag), parsed.GetValue(speed), parsed.GetValue(fault) ?? []), stop));
        return command;
    }

    private static void Adjust(FakeYouTube server, double lag, long? speed, string[] faults)
    {
        server.IndexLag = TimeSpan.FromSeconds(lag);
        server.BytesPerSecond = speed;
        foreach (var fault in faults) FaultArgument.Add(server.Faults, fault, YouTubeFaults.All);
    }

    private static async Task<int> RunAsync(YouTubeOptions options, int port, string secrets, Action<FakeYouTube> adjust, CancellationToken cancellationToken)
    {
        try
        {
            await using var server = await FakeYouTube.StartAsync(options, port: port, cancellationToken: cancellationToken).ConfigureAwait(false);
            adjust(server);
            await File.WriteAllTextAsync(secrets, server.ClientSecrets, cancellationToken).ConfigureAwait(false);
            Tell(server, Path.GetFullPath(secrets));
            await JournalPrinter.PrintAsync(server.Journal, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            return 1;
        }

        return 0;
    }

    // The names of DailyBatch's settings; the file alone is enough for clients that read the addresses in it.
    private static void Tell(FakeYouTube server, string secrets)
    {
        Console.WriteLine($"YOUTUBE_CLIENT_SECRETS_FILE={secrets}");
        Console.WriteLine($"DAILYBATCH__YOUTUBE__SERVICEURI={server.BaseUrl}");
        Console.WriteLine($"DAILYBATCH__YOUTUBE__ANALYTICSURI={server.BaseUrl}");
        Console.WriteLine($"DAILYBATCH__YOUTUBE__CONSENTURI={server.ConsentUrl}");
        Console.WriteLine($"DAILYBATCH__YOUTUBE__TOKENURI={server.TokenUrl}");
        Console.WriteLine($"DAILYBATCH__YOUTUBE__REVOKEURI={server.RevokeUrl}");
    }
}

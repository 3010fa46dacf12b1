using System.CommandLine;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Journal;

namespace DailyBatch.Fakes.HuggingFace;

/// <summary>The server for hand use: runs until Ctrl+C.</summary>
internal static class FakeHuggingFaceCommand
{
    public static RootCommand Create()
    {
        var port = new Option<int>("--port") { Description = "Where to listen on 127.0.0.1; 0 takes a free port.", DefaultValueFactory = _ => 8124 };
        var token = new Option<string?>("--token") { Description = "The token that is let in, if not hf_fake-token." };
        var form = new Option<AnswerForm>("--form") { Description = "What an image comes in." };
        var flat = new Option<bool>("--flat") { Description = "Parameters stand beside 'inputs'." };
        var asleep = new Option<int>("--asleep") { Description = "How many requests find it asleep." };
        var fault = new Option<string[]>("--fault") { Description = $"name for every request, name@3 for the third. Names: {string.Join(", ", HuggingFaceFaults.All.Keys)}." };
        var command = new RootCommand("A fake Hugging Face endpoint that paints rectangles.") { port, token, form, flat, asleep, fault };
        command.SetAction((parsed, stop) => RunAsync(
            new() { Token = parsed.GetValue(token) ?? new HuggingFaceOptions().Token, Form = parsed.GetValue(form), Flat = parsed.GetValue(flat), Asleep = parsed.GetValue(asleep) },
            parsed.GetValue(port), parsed.GetValue(fault) ?? [], stop));
        return command;
    }

    private static async Task<int> RunAsync(HuggingFaceOptions options, int port, string[] faults, CancellationToken cancellationToken)
    {
        try
        {
            await using var server = await FakeHuggingFace.StartAsync(options, port: port, cancellationToken: cancellationToken).ConfigureAwait(false);
            foreach (var fault in faults) FaultArgument.Add(server.Faults, fault, HuggingFaceFaults.All);
            Console.WriteLine($"HF_ENDPOINT_URL={server.BaseUrl}");
            Console.WriteLine($"HF_ENDPOINT_TOKEN={options.Token}");
            await JournalPrinter.PrintAsync(server.Journal, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or FormatException)
        {
            await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            return 1;
        }

        return 0;
    }
}

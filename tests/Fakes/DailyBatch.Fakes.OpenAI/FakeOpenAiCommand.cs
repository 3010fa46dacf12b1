using System.CommandLine;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Journal;
using DailyBatch.Fakes.OpenAI.Answers;
using DailyBatch.Fakes.OpenAI.Errors;

namespace DailyBatch.Fakes.OpenAI;

/// <summary>The server for hand use: runs until Ctrl+C.</summary>
public static class FakeOpenAiCommand
{
    /// <summary>The server that fills any schema.</summary>
    public static RootCommand Create() => Create("A fake OpenAI-compatible server that fills any JSON schema.", (_, seed) => new SchemaAnswers(seed));

    /// <summary>A server with another model behind it.</summary>
    /// <param name="description">What it is.</param>
    /// <param name="source">Makes the model from the options, which the caller may have added to, and the seed.</param>
    public static RootCommand Create(string description, Func<ParseResult, ulong, IAnswerSource> source)
    {
        var port = new Option<int>("--port") { Description = "Where to listen on 127.0.0.1; 0 takes a free port.", DefaultValueFactory = _ => 8123 };
        var mode = new Option<string>("--mode") { Description = "What kind of server.", DefaultValueFactory = _ => "openai" };
        mode.AcceptOnlyFromAmong([.. OpenAiModes.All.Keys]);
        var key = new Option<string?>("--key") { Description = "The key that is let in, if not the mode's own." };
        var model = new Option<string[]>("--model") { Description = "A model that there is; may be given several times." };
        var calls = new Option<int?>("--calls-per-minute") { Description = "A rate limit." };
        var seed = new Option<ulong>("--seed") { Description = "For the answers." };
        var fault = new Option<string[]>("--fault") { Description = $"name for every request, name@3 for the third. Names: {string.Join(", ", OpenAiFaults.All.Keys)}." };
        var command = new RootCommand(description) { port, mode, key, model, calls, seed, fault };
        command.SetAction((parsed, token) => RunAsync(
            Configure(OpenAiModes.All[parsed.GetValue(mode)!], parsed.GetValue(key), parsed.GetValue(model) ?? [], parsed.GetValue(calls)),
            source(parsed, parsed.GetValue(seed)), parsed.GetValue(port), parsed.GetValue(fault) ?? [], token));
        return command;
    }

    private static OpenAiOptions Configure(OpenAiOptions mode, string? key, string[] models, int? calls) => mode with
    {
        Key = key ?? mode.Key,
        Models = models.Length == 0 ? mode.Models : [.. models],
        CallsPerMinute = calls,
    };

    private static async Task<int> RunAsync(OpenAiOptions options, IAnswerSource source, int port, string[] faults, CancellationToken cancellationToken)
    {
        try
        {
            await using var server = await FakeOpenAi.StartAsync(source, options, port: port, cancellationToken: cancellationToken).ConfigureAwait(false);
            foreach (var fault in faults) FaultArgument.Add(server.Faults, fault, OpenAiFaults.All);
            Console.WriteLine($"Endpoint: {server.BaseUrl}");
            Console.WriteLine($"Key: {options.Key ?? "any or none"}   Models: {(options.Models.IsEmpty ? "any" : string.Join(", ", options.Models))}");
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

using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Rendering.Encoders;

/// <summary>Encodes a few frames for nobody: that ffmpeg lists an encoder does not say that its hardware and driver are there.</summary>
internal sealed class EncoderTrial(string program)
{
    private const int Frames = 5;
    private const byte AnyGrey = 128;

    // A driver that hangs must not hold the day.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Null when it works, else the reason why it does not.</summary>
    public async Task<string?> FailureAsync(RenderPlan plan, CancellationToken token)
    {
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, deadline.Token);
        var command = new ToolCommand(program)
            .WithArguments(EncoderArguments.ForTrial(plan))
            .WithInput((pipe, t) => WriteAsync(pipe, plan.Preset.Size.Bytes, t));
        try
        {
            var result = await ToolRunner.TryRunAsync(command, either.Token).ConfigureAwait(false);
            return result.ExitCode == 0 ? null : FirstWords(result);
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            return "it did not answer.";
        }
    }

    /// <summary>What it said first: the lines after it only say that therefore nothing else went well.</summary>
    private static string FirstWords(ToolResult result) =>
        result.ErrorTail.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() is { } first
            ? first.TrimEnd('.') + "."
            : result.LastWords;

    private static async Task WriteAsync(Stream pipe, int bytes, CancellationToken token)
    {
        var frame = new byte[bytes];
        Array.Fill(frame, AnyGrey);
        for (var i = 0; i < Frames; i++)
            await pipe.WriteAsync(frame, token).ConfigureAwait(false);
    }
}

using System.ComponentModel;
using System.Diagnostics;

namespace DailyBatch.Core.Runtime;

/// <summary>Runs outside programs: feeds and drains all their pipes at once, and when cancelled ends the program and waits for its end.</summary>
public static class ToolRunner
{
    private const int KeptErrorLines = 40;

    /// <summary>Runs a call and throws when the program fails.</summary>
    /// <exception cref="FaultException">The program is missing (<c>ToolMissing</c>), the disk is full (<c>DiskFull</c>), or it ended with another exit code than 0 (<c>ToolFailed</c>, with its own last words).</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the program has ended.</exception>
    public static async Task<ToolResult> RunAsync(ToolCommand command, CancellationToken token)
    {
        var result = await TryRunAsync(command, token).ConfigureAwait(false);
        return result.ExitCode == 0 ? result : throw new FaultException(Failed(command, result));
    }

    /// <summary>Runs a call and returns how it ended, whatever the exit code.</summary>
    /// <exception cref="FaultException">The program is missing (<c>ToolMissing</c>).</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the program has ended.</exception>
    public static async Task<ToolResult> TryRunAsync(ToolCommand command, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        using var process = Start(command);
        using var local = CancellationTokenSource.CreateLinkedTokenSource(token);
        // A write into a full pipe cannot be cancelled, only broken: so the program goes first and the pipes follow.
        await using var stop = local.Token.Register(() => Kill(process)).ConfigureAwait(false);
        var errors = new Queue<string>();
        var output = "";
        try
        {
            await Task.WhenAll(
                OrStop(WriteInputAsync(process, command, local.Token), local),
                OrStop(ReadErrorsAsync(process, command, errors, local.Token), local),
                OrStop(ReadOutputAsync(process, command, text => output = text, local.Token), local)).ConfigureAwait(false);
        }
        finally
        {
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        }

        token.ThrowIfCancellationRequested();

        return new ToolResult(process.ExitCode, output, string.Join('\n', errors));
    }

    private static Process Start(ToolCommand command)
    {
        var info = new ProcessStartInfo(command.Program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
            WorkingDirectory = command.WorkingDirectory ?? "",
        };
        foreach (var argument in command.Arguments)
            info.ArgumentList.Add(argument);
        try
        {
            return Process.Start(info)!;
        }
        catch (Win32Exception e)
        {
            throw new FaultException(Missing(command.Program, e));
        }
    }

    private static async Task WriteInputAsync(Process process, ToolCommand command, CancellationToken token)
    {
        try
        {
            await using var stream = process.StandardInput.BaseStream;
            if (command.Input is not null)
                await command.Input(stream, token).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The program closed its input: its exit code and its last words say why, which is worth more than "broken pipe".
        }
    }

    private static async Task ReadErrorsAsync(Process process, ToolCommand command, Queue<string> kept, CancellationToken token)
    {
        while (await process.StandardError.ReadLineAsync(token).ConfigureAwait(false) is { } line)
        {
            kept.Enqueue(line);
            if (kept.Count > KeptErrorLines) kept.Dequeue();
            command.ErrorLine?.Invoke(line);
        }
    }

    private static async Task ReadOutputAsync(Process process, ToolCommand command, Action<string> keep, CancellationToken token)
    {
        if (command.Output is not null)
            await command.Output(process.StandardOutput.BaseStream, token).ConfigureAwait(false);
        else
            keep(await process.StandardOutput.ReadToEndAsync(token).ConfigureAwait(false));
    }

    /// <summary>One pipe that fails ends the program, or the other pipes would wait for it without end.</summary>
    private static async Task OrStop(Task work, CancellationTokenSource local)
    {
        try
        {
            await work.ConfigureAwait(false);
        }
        catch
        {
            await local.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself in the meantime.
        }
    }

    private static Fault Missing(string program, Exception e) => new(
        "ToolMissing",
        FaultKind.ToolMissing,
        $"The program '{program}' could not be started: it is not installed or not on the PATH.",
        "Install it, or give its path in the settings.",
        program,
        e);

    private static Fault Failed(ToolCommand command, ToolResult result) => result.SaysDiskFull
        ? StorageFault.DiskFull(command.WorkingDirectory ?? Environment.CurrentDirectory)
        : new(
            "ToolFailed",
            FaultKind.ToolFailed,
            $"{command.Name} ended with exit code {result.ExitCode}: {result.LastWords}",
            "Run it again; if it fails again, look at the log for the whole output.",
            command.Program,
            new InvalidOperationException(result.ErrorTail));
}

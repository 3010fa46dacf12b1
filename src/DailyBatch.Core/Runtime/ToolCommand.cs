namespace DailyBatch.Core.Runtime;

/// <summary>A call of an outside program as immutable data. <see cref="ToolRunner"/> runs it.</summary>
/// <param name="Program">Path or name of the program.</param>
public sealed record ToolCommand(string Program)
{
    /// <summary>The arguments, one by one: they are never joined into a line, so no quoting is needed.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The folder that the program starts in; null for the current one.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Writes the program's standard input; null for none. A program that closes its input early ends the writing quietly.</summary>
    public Func<Stream, CancellationToken, Task>? Input { get; init; }

    /// <summary>Reads the program's standard output; null keeps it as text in the result.</summary>
    public Func<Stream, CancellationToken, Task>? Output { get; init; }

    /// <summary>Receives each line of standard error as it comes, on a thread of the pool.</summary>
    public Action<string>? ErrorLine { get; init; }

    /// <summary>The same call with other arguments.</summary>
    public ToolCommand WithArguments(params IEnumerable<string> arguments) => this with { Arguments = [.. arguments] };

    /// <summary>The same call started in another folder.</summary>
    public ToolCommand WithWorkingDirectory(string folder) => this with { WorkingDirectory = folder };

    /// <summary>The same call with bytes for its standard input.</summary>
    public ToolCommand WithInput(Func<Stream, CancellationToken, Task> write) => this with { Input = write };

    /// <summary>The same call with a reader for its standard output.</summary>
    public ToolCommand WithOutput(Func<Stream, CancellationToken, Task> read) => this with { Output = read };

    /// <summary>The same call with a listener for its standard error.</summary>
    public ToolCommand WithErrorLine(Action<string> onLine) => this with { ErrorLine = onLine };

    /// <summary>The program's name without folder and ending, for messages.</summary>
    public string Name => Path.GetFileNameWithoutExtension(Program);
}

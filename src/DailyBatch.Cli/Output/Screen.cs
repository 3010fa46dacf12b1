using DailyBatch.Core.Runtime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DailyBatch.Cli.Output;

/// <summary>Where results and troubles are written: a terminal, or a file that somebody reads later.</summary>
internal sealed class Screen(IAnsiConsole output, IAnsiConsole errors, bool isLive)
{
    // Wide enough that a table of a log file need not be wrapped.
    private const int WidthOfFiles = 160;

    /// <summary>The process's own output and error streams.</summary>
    public static Screen OfProcess() => new(
        Create(Console.Out, Console.IsOutputRedirected),
        Create(Console.Error, Console.IsErrorRedirected),
        !Console.IsOutputRedirected && !Console.IsErrorRedirected);

    /// <summary>Writes a table or another figure.</summary>
    public void Write(IRenderable figure) => output.Write(figure);

    /// <summary>Writes a line of results.</summary>
    public void Line(string text) => Sentence(output, "", text);

    /// <summary>Writes what the user should know.</summary>
    public void Warn(string message) => Sentence(errors, "[yellow]Warning:[/] ", message);

    /// <summary>Writes what failed and what to do.</summary>
    public void Error(Fault fault) => Error(fault.Text);

    /// <summary>Writes what failed.</summary>
    public void Error(string message) => Sentence(errors, "[red]Error:[/] ", message);

    /// <summary>Writes where to look further.</summary>
    public void Hint(string text) => Sentence(errors, "", text);

    /// <summary>Does work under a progress display that suits the screen.</summary>
    public Task WithProgressAsync(Func<IProgressView, Task> work) =>
        isLive ? LiveProgress.ShowAsync(output, work) : work(new PlainProgress(Line, TimeProvider.System));

    // A terminal breaks a sentence between words; in a file it stays one line, for those who search it.
    private static void Sentence(IAnsiConsole console, string mark, string text)
    {
        if (console.Profile.Out.IsTerminal) console.MarkupLine(mark + Markup.Escape(text));
        else console.Profile.Out.Writer.WriteLine(Markup.Remove(mark) + text);
    }

    private static IAnsiConsole Create(TextWriter writer, bool isFile)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = isFile ? AnsiSupport.No : AnsiSupport.Detect });
        if (isFile) console.Profile.Width = WidthOfFiles;
        return console;
    }
}

using System.Management.Automation;
using DailyBatch.StandIn.Commands;
using DailyBatch.StandIn.Modules;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn;

/// <summary>
/// A small PowerShell for tests: imports a built module folder as it is and runs pipelines given as text.
/// Variables, location and modules stay from one run to the next. Not for two runs at a time.
/// </summary>
public sealed class StandInShell : IDisposable
{
    private readonly Session _session = new();
    private readonly Dictionary<string, PSModuleInfo> _modules = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A session in the process's current directory, without modules.</summary>
    public StandInShell() => BuiltInCommands.AddTo(_session.Commands);

    /// <summary>Where the session is, in full. Another thing than the process's current directory, which stays.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public string Location
    {
        get => _session.Paths.Location;
        set => _session.Paths.Location = value;
    }

    /// <summary>The clock of Get-Date.</summary>
    public TimeProvider Clock
    {
        get => _session.Clock;
        set => _session.Clock = value;
    }

    /// <summary>Answers the commands' questions. Without it the session is not interactive, and a question is a terminating error.</summary>
    public Func<ConfirmQuestion, ConfirmAnswer>? Answer
    {
        get => _session.Answer;
        set => _session.Answer = value;
    }

    /// <summary>All errors of the session, the newest first, as in $Error.</summary>
    public IReadOnlyList<object> Errors => _session.Errors;

    /// <summary>All commands, of modules and built in, by name.</summary>
    public IReadOnlyList<CmdletInfo> Commands => [.. _session.Commands.All.OrderBy(one => one.Name, StringComparer.Ordinal)];

    /// <summary>A variable, without its dollar sign; null where it is not set.</summary>
    public object? this[string variable]
    {
        get => _session.Variables.GetValueOrDefault(variable);
        set => _session.Variables[variable] = value;
    }

    /// <summary>Loads a module's DLL, runs its initializer, and takes in the commands that its manifest exports. A second time it is removed first, as with -Force.</summary>
    /// <param name="path">The module's folder, or its .psd1.</param>
    /// <exception cref="RuntimeException">The engine would refuse it too; the message says why.</exception>
    public PSModuleInfo Import(string path)
    {
        string name = Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(path));
        if (_modules.ContainsKey(name)) Remove(name);
        PSModuleInfo module = ModuleLoader.Import(_session, path);
        return _modules[module.Name] = module;
    }

    /// <summary>Takes a module's commands away and runs its cleanup.</summary>
    public void Remove(string module)
    {
        if (_modules.Remove(module, out PSModuleInfo? found)) ModuleLoader.Remove(_session, found);
    }

    /// <summary>Adds one command class without a module.</summary>
    public void Add(Type command) => _session.Commands.Add(command);

    /// <summary>Runs a text to its end on a thread of its own. The first terminating error ends the whole text.</summary>
    public ShellResult Run(string text) => Start(text).Wait();

    /// <summary>Starts a text and returns at once.</summary>
    public ShellRun Start(string text) => new(_session, text);

    /// <summary>What Tab offers at the end of a text such as <c>Get-BatchPlan -Niche co</c>: parameters' names or values.</summary>
    public IReadOnlyList<CompletionResult> Complete(string text) => _session.During(() => Completion.Of(_session, text));

    /// <summary>Removes all modules.</summary>
    public void Dispose()
    {
        foreach (string name in _modules.Keys.ToList()) Remove(name);
    }
}

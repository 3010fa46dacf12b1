using System.Collections;
using System.Management.Automation;
using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Parsing;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Modules;

/// <summary>A module's .psd1, as far as a binary module needs it.</summary>
internal sealed class ModuleManifest
{
    private static readonly Version Engine = new(7, 6);
    private readonly IDictionary _table;

    private ModuleManifest(string path, IDictionary table) => (Path, _table) = (path, table);

    public string Path { get; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public Version Version => Version.Parse(One("ModuleVersion") ?? throw Fault("has no ModuleVersion"));

    /// <summary>The full path of the module's one DLL.</summary>
    public string RootModule => One("RootModule") is { } name ? Existing(name) : throw Fault("has no RootModule");

    public IReadOnlyList<string> CmdletsToExport => _table.Contains("CmdletsToExport") ? Many("CmdletsToExport") : ["*"];

    /// <param name="path">The .psd1 itself, or a folder that holds one of the same name.</param>
    /// <exception cref="RuntimeException">There is none, or the engine would refuse it.</exception>
    public static ModuleManifest Read(string path)
    {
        string full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        string file = Directory.Exists(full) ? System.IO.Path.Combine(full, System.IO.Path.GetFileName(full) + ".psd1") : full;
        if (!File.Exists(file)) throw new RuntimeException($"The specified module '{path}' was not loaded because no valid module file was found: '{file}' does not exist.");
        return new ModuleManifest(file, Table(file)).Checked();
    }

    private static IDictionary Table(string file)
    {
        object? value = new Execution(new Session(), new ShellStreams()) is var run && ScriptParser.Parse(File.ReadAllText(file)) is [PipelineStatement { Head: TableExpression table }]
            ? table.Evaluate(run)
            : null;
        return value as IDictionary ?? throw new RuntimeException($"'{file}' is not one table @{{ … }}.");
    }

    private ModuleManifest Checked()
    {
        if (One("PowerShellVersion") is { } version && Version.Parse(version) > Engine) throw Fault($"asks for PowerShell {version}, and the rules imitated here are those of {Engine}");
        if (Many("CompatiblePSEditions") is { Count: > 0 } editions && !editions.Contains("Core", StringComparer.OrdinalIgnoreCase)) throw Fault("is not for PowerShell Core");
        foreach (string key in (string[])["NestedModules", "RequiredModules", "RequiredAssemblies", "ScriptsToProcess"])
        {
            if (Many(key).Count > 0) throw Fault($"names {key}, which the stand-in engine does not load");
        }

        foreach (string file in Many("FormatsToProcess").Concat(Many("TypesToProcess"))) Existing(file);
        return this;
    }

    private string Existing(string name)
    {
        string full = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, name);
        return File.Exists(full) ? full : throw Fault($"names '{name}', which does not exist");
    }

    private string? One(string key) => _table[key] is { } value ? TypeConversion.ToText(value) : null;

    private IReadOnlyList<string> Many(string key) => _table[key] is { } value ? [.. Execution.Enumerate(value).Select(TypeConversion.ToText)] : [];

    private RuntimeException Fault(string what) => new($"The module manifest '{Path}' {what}.");
}

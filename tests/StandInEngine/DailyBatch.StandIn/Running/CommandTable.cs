using System.Management.Automation;
using System.Reflection;
using DailyBatch.StandIn.Binding;

namespace DailyBatch.StandIn.Running;

/// <summary>The commands of a session by name and alias.</summary>
internal sealed class CommandTable
{
    private readonly Dictionary<string, CmdletInfo> _commands = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<CmdletInfo> All => _commands.Values;

    public CmdletInfo Add(Type type, PSModuleInfo? module = null)
    {
        CommandMetadata metadata = CommandMetadata.Of(type);
        var command = new CmdletInfo(metadata.Name, type) { Module = module };
        _commands[command.Name] = command;
        foreach (string alias in type.GetCustomAttribute<AliasAttribute>()?.AliasNames ?? []) _aliases[alias] = command.Name;
        return command;
    }

    public void RemoveAll(PSModuleInfo module)
    {
        foreach (CmdletInfo command in _commands.Values.Where(one => one.Module == module).ToList()) _commands.Remove(command.Name);
    }

    public CmdletInfo Find(string name) => TryFind(name) ?? throw new CommandNotFoundException(
        $"The term '{name}' is not recognized as a name of a cmdlet, function, script file, or executable program.") { CommandName = name };

    public CmdletInfo? TryFind(string name) => _commands.GetValueOrDefault(_aliases.GetValueOrDefault(name, name));
}

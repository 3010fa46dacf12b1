using System.Management.Automation;
using System.Reflection;
using System.Text.RegularExpressions;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Modules;

/// <summary>Brings a binary module into a session, and out of it, in the engine's order.</summary>
internal static class ModuleLoader
{
    public static PSModuleInfo Import(Session session, string path)
    {
        ModuleManifest manifest = ModuleManifest.Read(path);
        Assembly assembly = Load(manifest.RootModule);
        Type[] types = assembly.GetExportedTypes();
        foreach (var initializer in Instances<IModuleAssemblyInitializer>(types)) initializer.OnImport();
        var module = new PSModuleInfo(manifest.Name, manifest.Path, manifest.Version, assembly);
        foreach (Type type in types.Where(type => IsCommand(type) && IsExported(manifest, type)))
        {
            CmdletInfo command = session.Commands.Add(type, module);
            module.ExportedCmdlets[command.Name] = command;
        }

        return module;
    }

    public static void Remove(Session session, PSModuleInfo module)
    {
        session.Commands.RemoveAll(module);
        foreach (var cleanup in Instances<IModuleAssemblyCleanup>(module.ImplementingAssembly.GetExportedTypes())) cleanup.OnRemove(module);
    }

    /// <summary>Into the default context, as the engine does. There a process has room for one assembly of a name.</summary>
    private static Assembly Load(string path)
    {
        Assembly assembly = Assembly.LoadFrom(path);
        return assembly.Location == path ? assembly : throw new RuntimeException(
            $"'{path}' cannot be loaded, because this process holds '{assembly.Location}' under the same name. A test project must not copy the module's assemblies beside itself.");
    }

    private static IEnumerable<T> Instances<T>(Type[] types) =>
        types.Where(type => type is { IsClass: true, IsAbstract: false } && typeof(T).IsAssignableFrom(type)).Select(type => (T)Activator.CreateInstance(type)!);

    private static bool IsCommand(Type type) =>
        type is { IsClass: true, IsAbstract: false } && typeof(Cmdlet).IsAssignableFrom(type) && type.IsDefined(typeof(CmdletAttribute), false) && type.GetConstructor([]) is not null;

    private static bool IsExported(ModuleManifest manifest, Type type)
    {
        var name = type.GetCustomAttribute<CmdletAttribute>()!;
        return manifest.CmdletsToExport.Any(pattern => Regex.IsMatch($"{name.VerbName}-{name.NounName}", $"^{Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal)}$", RegexOptions.IgnoreCase));
    }
}

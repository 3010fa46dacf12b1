using System.Reflection;
using System.Runtime.Loader;

namespace DailyBatch.PowerShell.Hosting;

/// <summary>
/// Loads DailyBatch.Core and its packages from <c>deps/</c> where no other module sees them, so that two modules with two versions of one package can live in one session.
/// </summary>
internal sealed class CoreLoadContext : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver _resolver;

    private CoreLoadContext(string core)
        : base("DailyBatch") => _resolver = new AssemblyDependencyResolver(core);

    /// <summary>The name of the one assembly that the cmdlets ask for.</summary>
    public const string CoreName = "DailyBatch.Core";

    /// <summary>The context of this process. One for all imports: types of two contexts would not bind to each other.</summary>
    public static CoreLoadContext Instance { get; } = new(Path.Combine(
        Path.GetDirectoryName(typeof(CoreLoadContext).Assembly.Location)!, "deps", CoreName + ".dll"));

    /// <summary>What lies in <c>deps/</c>; null for all that the runtime or PowerShell owns, which then comes from there.</summary>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : nint.Zero;
}

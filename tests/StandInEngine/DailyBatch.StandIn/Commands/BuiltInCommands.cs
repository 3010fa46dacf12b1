using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Commands;

/// <summary>The few commands of PowerShell itself that examples need.</summary>
internal static class BuiltInCommands
{
    private static readonly Type[] All =
    [
        typeof(GetDateCommand), typeof(SelectObjectCommand), typeof(WhereObjectCommand), typeof(ForEachObjectCommand), typeof(SortObjectCommand),
        typeof(OutNullCommand), typeof(WriteOutputCommand), typeof(FormatTableCommand), typeof(FormatListCommand), typeof(GetLocationCommand), typeof(SetLocationCommand),
    ];

    public static void AddTo(CommandTable commands)
    {
        foreach (Type type in All) commands.Add(type);
    }
}

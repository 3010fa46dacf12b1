namespace DailyBatch.StandIn.Running;

/// <summary>Names that no command may use for its own parameters.</summary>
internal static class CommonParameterNames
{
    public static HashSet<string> Always() => new(StringComparer.OrdinalIgnoreCase)
    {
        "Verbose", "Debug", "ErrorAction", "WarningAction", "InformationAction", "ProgressAction",
        "ErrorVariable", "WarningVariable", "InformationVariable", "OutVariable", "OutBuffer", "PipelineVariable",
    };

    public static HashSet<string> Sometimes() => new(StringComparer.OrdinalIgnoreCase) { "WhatIf", "Confirm", "UseTransaction" };
}

using System.Management.Automation;

namespace DailyBatch.StandIn.Binding;

/// <summary>The parameters that the engine adds to every command.</summary>
internal sealed class CommonParameters
{
    [Parameter, Alias("vb")]
    public SwitchParameter? Verbose { get; set; }

    [Parameter, Alias("db")]
    public SwitchParameter? Debug { get; set; }

    [Parameter, Alias("ea")]
    public ActionPreference? ErrorAction { get; set; }

    [Parameter, Alias("wa")]
    public ActionPreference? WarningAction { get; set; }

    [Parameter, Alias("infa")]
    public ActionPreference? InformationAction { get; set; }

    [Parameter, Alias("proga")]
    public ActionPreference? ProgressAction { get; set; }

    [Parameter, Alias("ev")]
    public string? ErrorVariable { get; set; }

    [Parameter, Alias("wv")]
    public string? WarningVariable { get; set; }

    [Parameter, Alias("iv")]
    public string? InformationVariable { get; set; }

    [Parameter, Alias("ov")]
    public string? OutVariable { get; set; }
}

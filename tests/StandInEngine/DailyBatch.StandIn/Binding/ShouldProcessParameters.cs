using System.Management.Automation;

namespace DailyBatch.StandIn.Binding;

/// <summary>The parameters that the engine adds to a command that supports ShouldProcess.</summary>
internal sealed class ShouldProcessParameters
{
    [Parameter, Alias("wi")]
    public SwitchParameter? WhatIf { get; set; }

    [Parameter, Alias("cf")]
    public SwitchParameter? Confirm { get; set; }
}

using System.Management.Automation.Internal;

namespace System.Management.Automation;

/// <summary>What a command says about itself.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class CmdletCommonMetadataAttribute : CmdletMetadataAttribute
{
    private ConfirmImpact _confirmImpact = ConfirmImpact.Medium;

    internal CmdletCommonMetadataAttribute()
    {
    }

    public string? DefaultParameterSetName { get; set; }

    public bool SupportsShouldProcess { get; set; }

    public string HelpUri { get; set; } = "";

    /// <summary>None where the command does not ask at all.</summary>
    public ConfirmImpact ConfirmImpact
    {
        get => SupportsShouldProcess ? _confirmImpact : ConfirmImpact.None;
        set => _confirmImpact = value;
    }

    public RemotingCapability RemotingCapability { get; set; } = RemotingCapability.PowerShell;
}

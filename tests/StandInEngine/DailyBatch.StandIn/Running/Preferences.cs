using System.Management.Automation;
using DailyBatch.StandIn.Binding;

namespace DailyBatch.StandIn.Running;

/// <summary>What one command does with its streams: its common parameters, else the session's variables.</summary>
internal sealed class Preferences(BindingState binding, Session session)
{
    public ActionPreference Error => binding.Common.ErrorAction ?? session.Preference("ErrorActionPreference", ActionPreference.Continue);

    public ActionPreference Warning => binding.Common.WarningAction ?? session.Preference("WarningPreference", ActionPreference.Continue);

    public ActionPreference Information => binding.Common.InformationAction ?? session.Preference("InformationPreference", ActionPreference.SilentlyContinue);

    public ActionPreference Progress => binding.Common.ProgressAction ?? session.Preference("ProgressPreference", ActionPreference.Continue);

    public ActionPreference Verbose => Switched(binding.Common.Verbose) ?? session.Preference("VerbosePreference", ActionPreference.SilentlyContinue);

    public ActionPreference Debug => Switched(binding.Common.Debug) ?? session.Preference("DebugPreference", ActionPreference.SilentlyContinue);

    public bool WhatIf => binding.ShouldProcess.WhatIf?.IsPresent ?? session.Preference("WhatIfPreference", false);

    public ConfirmImpact Confirm => binding.ShouldProcess.Confirm?.IsPresent switch
    {
        true => ConfirmImpact.Low,
        false => ConfirmImpact.None,
        null => session.Preference("ConfirmPreference", ConfirmImpact.High),
    };

    private static ActionPreference? Switched(SwitchParameter? given) =>
        given is null ? null : given.Value ? ActionPreference.Continue : ActionPreference.SilentlyContinue;
}

using System.Management.Automation;
using DailyBatch.StandIn.Binding;

namespace DailyBatch.StandIn.Running;

/// <summary>Whether a command may do what it is about to do.</summary>
internal sealed class Confirmation(CommandRuntime runtime, Preferences preferences, BindingState binding, Execution execution)
{
    private ConfirmAnswer? _forAll;

    public bool ShouldProcess(string target) => ShouldProcess(target, binding.Metadata.Name);

    public bool ShouldProcess(string target, string action)
    {
        string description = $"Performing the operation \"{action}\" on target \"{target}\".";
        return ShouldProcess(description, $"Are you sure you want to perform this action?\n{description}", "Confirm", out _);
    }

    /// <summary>An answer for all goes first, then -WhatIf, then the impact against the preference, then the question.</summary>
    public bool ShouldProcess(string description, string warning, string caption, out ShouldProcessReason reason)
    {
        reason = ShouldProcessReason.None;
        runtime.ThrowIfStopping();
        if (_forAll is not null) return _forAll == ConfirmAnswer.YesToAll;
        runtime.DemandWrite();
        if (preferences.WhatIf)
        {
            reason = ShouldProcessReason.WhatIf;
            execution.Streams.Host.Add($"What if: {description}");
            return false;
        }

        if (IsConfirmed(description)) return true;
        ConfirmAnswer answer = Ask(warning, caption);
        if (answer is ConfirmAnswer.YesToAll or ConfirmAnswer.NoToAll) _forAll = answer;
        return answer is ConfirmAnswer.Yes or ConfirmAnswer.YesToAll;
    }

    /// <summary>Asks whatever the preferences say.</summary>
    public bool ShouldContinue(string query, string caption)
    {
        runtime.DemandWrite();
        return Ask(query, caption) is ConfirmAnswer.Yes or ConfirmAnswer.YesToAll;
    }

    public bool ShouldContinue(string query, string caption, ref bool yesToAll, ref bool noToAll)
    {
        if (yesToAll) return true;
        if (noToAll) return false;
        runtime.DemandWrite();
        ConfirmAnswer answer = Ask(query, caption);
        (yesToAll, noToAll) = (answer == ConfirmAnswer.YesToAll, answer == ConfirmAnswer.NoToAll);
        return answer is ConfirmAnswer.Yes or ConfirmAnswer.YesToAll;
    }

    private bool IsConfirmed(string description)
    {
        ConfirmImpact threshold = preferences.Confirm;
        if (threshold != ConfirmImpact.None && binding.Metadata.Attribute.ConfirmImpact >= threshold) return false;
        if (preferences.Verbose == ActionPreference.Continue) runtime.WriteVerbose(description);
        return true;
    }

    private ConfirmAnswer Ask(string query, string caption) =>
        execution.Session.Answer?.Invoke(new ConfirmQuestion(binding.Metadata.Name, caption, query)) ?? throw runtime.Fail(runtime.NoQuestions());
}

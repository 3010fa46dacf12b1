using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Voices.Programs;

/// <summary>What can go wrong with programs that speak.</summary>
internal static class ProgramFaults
{
    /// <summary>The fault of a program that could not be started or failed.</summary>
    /// <param name="program">Its path or name.</param>
    /// <param name="setting">The setting that names it.</param>
    /// <param name="package">The package that has it on Debian and Ubuntu.</param>
    /// <param name="e">What the runner said.</param>
    public static FaultException Of(string program, string setting, string package, FaultException e) => new(
        e.Fault.Kind == FaultKind.ToolMissing
            ? new Fault(
                "VoiceEngineMissing",
                FaultKind.ToolMissing,
                $"The speech program '{program}' could not be started: it is not installed or not on the PATH.",
                $"Install it (on Debian and Ubuntu the package {package}), give its path in {setting}, or choose another voices.provider.",
                program,
                e)
            : e.Fault.Id == "ToolFailed" ? e.Fault with { Id = "SpeechFailed", Remedy = "See that the voice in the settings is installed, or choose another one." } : e.Fault);

    /// <summary>It ended well and made no sound.</summary>
    public static FaultException NoSound(string program, string voice, string text) => new(new Fault(
        "SpeechFailed",
        FaultKind.ToolFailed,
        $"{program}'s voice '{voice}' gave no sound for '{text}'.",
        "Change the line's words, or choose another voice.",
        text));

    /// <summary>A voice whose name no program would know.</summary>
    public static FaultException VoiceInvalid(string program, string voice) => new(new Fault(
        "VoiceInvalid",
        FaultKind.InvalidInput,
        $"{program} has no voice '{voice}': the names of its voices are made of letters, digits and a few signs.",
        "Correct the voice in the settings.",
        voice));
}

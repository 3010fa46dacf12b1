namespace DailyBatch.Core.Settings;

/// <summary>One thing that is wrong with the settings.</summary>
/// <param name="Name">The setting's name as in the file, or the name that nobody knows.</param>
/// <param name="Complaint">The rest of the sentence: the value and what is allowed.</param>
/// <param name="Origin">Where it was set; empty when it is not known.</param>
internal sealed record SettingProblem(string Name, string Complaint, string Origin = "")
{
    private const int LongestShown = 60;

    /// <summary>A value that is not allowed.</summary>
    public static SettingProblem Value(string name, string? value, string allowed) => new(name, $"is {Shown(name, value)}; {allowed}");

    /// <summary>One item of a list that is not allowed.</summary>
    public static SettingProblem Item(string name, string? value, string allowed) => new(name, $"holds {Shown(name, value)}; {allowed}");

    /// <inheritdoc/>
    public override string ToString() =>
        Origin is "" or Workspace.SettingsFileName ? $"{Name} {Complaint}" : $"{Name} (from {Origin}) {Complaint}";

    private static string Shown(string name, string? value)
    {
        if (SecretName.Matches(name)) return "not shown";
        var text = string.Concat((value ?? "").Select(c => char.IsControl(c) ? ' ' : c));
        return text.Length <= LongestShown ? $"'{text}'" : $"'{text[..LongestShown]}…'";
    }
}

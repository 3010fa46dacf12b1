namespace DailyBatch.Core.Settings;

/// <summary>Says what is wrong with a name that is no setting: a secret, a value in the wrong place, or a typing mistake.</summary>
internal static class UnknownSetting
{
    /// <summary>The complaint; null for something harmless such as an empty group.</summary>
    public static SettingProblem? Explain(SettingEntry entry)
    {
        var path = entry.Path;
        var full = string.Join('.', path);
        var setting = path.Count > 1 ? SettingCatalogue.Find(path[0], path[1]) : null;

        if (setting is not null) return new(setting.Name, $"has a value of another kind than it should; {setting.Allowed}", entry.Origin);
        if (SecretName.Matches(full) && !IsMistypedSetting(path) && entry.Origin == Workspace.SettingsFileName) return Secret(full, entry.Origin);
        if (!SettingCatalogue.HasSection(path[0])) return Unknown(path[0], Section(path), entry.Origin);
        if (path.Count > 1) return Unknown($"{path[0]}.{path[1]}", Name(path[0], path[1]), entry.Origin);
        return entry.Value.Length == 0 ? null : new(path[0], "is a group of settings and has no value of its own", entry.Origin);
    }

    // A mistyped stories.maxTokens is no secret; any other name with a token in it is taken for one.
    private static bool IsMistypedSetting(IReadOnlyList<string> path) =>
        path is [var section, var name] && SettingCatalogue.HasSection(section)
        && Nearest(name, Siblings(section)) is { } near && near.Contains("token", StringComparison.OrdinalIgnoreCase);

    private static SettingProblem Secret(string name, string origin) => new(
        name,
        "looks like a secret, and the settings file must hold none; set it in the environment instead (OPENAI_API_KEY, HF_ENDPOINT_TOKEN, ELEVENLABS_API_KEY, D_ID_API_KEY, HEYGEN_API_KEY, YOUTUBE_CLIENT_SECRETS_FILE) and delete it here",
        origin);

    private static SettingProblem Unknown(string name, string hint, string origin) => new(name, $"is no setting; {hint}", origin);

    private static string Section(IReadOnlyList<string> path)
    {
        var section = NearestWord.Of(path[0], SettingCatalogue.Sections);
        if (section.Count > 0) return $"did you mean {section[0]}?";

        // A setting that was written without its section is as near as can be.
        return Nearest(path[0], SettingCatalogue.All) is { } setting
            ? $"did you mean {setting}?"
            : $"there are {string.Join(", ", SettingCatalogue.Sections)}";
    }

    private static string Name(string section, string typed)
    {
        var siblings = Siblings(section);
        var meant = Nearest(typed, siblings) ?? Nearest(typed, SettingCatalogue.All);
        return meant is not null
            ? $"did you mean {meant}?"
            : $"there {(siblings.Length == 1 ? "is" : "are")} {string.Join(", ", siblings.Select(s => s.Name))}";
    }

    private static SettingInfo[] Siblings(string section) =>
        [.. SettingCatalogue.All.Where(s => string.Equals(SettingCatalogue.SectionOf(s.Name), section, StringComparison.OrdinalIgnoreCase))];

    private static string? Nearest(string typed, IReadOnlyList<SettingInfo> settings) =>
        NearestWord.Of(typed, settings.Select(s => s.Property.Name)) is [var near] ? settings.First(s => s.Property.Name == near).Name : null;
}

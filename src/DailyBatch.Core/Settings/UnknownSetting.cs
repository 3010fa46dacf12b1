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
        if (SecretName.Matches(full) && entry.Origin == Workspace.SettingsFileName) return Secret(full, entry.Origin);
        if (!SettingCatalogue.HasSection(path[0])) return Unknown(path[0], Section(path), entry.Origin);
        if (path.Count > 1) return Unknown($"{path[0]}.{path[1]}", Name(path[0], path[1]), entry.Origin);
        return entry.Value.Length == 0 ? null : new(path[0], "is a group of settings and has no value of its own", entry.Origin);
    }

    private static SettingProblem Secret(string name, string origin) => new(
        name,
        "looks like a secret, and the settings file must hold none; set it in the environment instead (OPENAI_API_KEY, HF_ENDPOINT_TOKEN, ELEVENLABS_API_KEY, YOUTUBE_CLIENT_SECRETS_FILE) and delete it here",
        origin);

    private static SettingProblem Unknown(string name, string hint, string origin) => new(name, $"is no setting; {hint}", origin);

    private static string Section(IReadOnlyList<string> path)
    {
        var section = NearestWord.Of(path[0], SettingCatalogue.Sections);
        if (section.Count > 0) return $"did you mean {section[0]}?";

        // A setting that was written without its section is as near as can be.
        var names = SettingCatalogue.All.Select(s => s.Name[(s.Name.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        var name = NearestWord.Of(path[0], names);
        return name.Count > 0
            ? $"did you mean {SettingCatalogue.All.First(s => s.Name.EndsWith($".{name[0]}", StringComparison.Ordinal)).Name}?"
            : $"there are {string.Join(", ", SettingCatalogue.Sections)}";
    }

    private static string Name(string section, string typed)
    {
        var siblings = SettingCatalogue.All
            .Where(s => s.Name.StartsWith($"{section}.", StringComparison.OrdinalIgnoreCase))
            .Select(s => SettingNames.Camel(s.Property.Name))
            .ToArray();
        var all = SettingCatalogue.All.ToLookup(s => SettingNames.Camel(s.Property.Name), s => s.Name);
        if (NearestWord.Of(typed, siblings) is [var near]) return $"did you mean {SettingNames.Camel(section)}.{near}?";
        return NearestWord.Of(typed, all.Select(g => g.Key)) is [var far]
            ? $"did you mean {all[far].First()}?"
            : $"in {section} there are {string.Join(", ", siblings)}";
    }
}

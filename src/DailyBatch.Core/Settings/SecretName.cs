namespace DailyBatch.Core.Settings;

/// <summary>Tells by a name whether its value is a secret, which must not stand in the settings file nor in any message.</summary>
internal static class SecretName
{
    private static readonly string[] Signs = ["apikey", "accesskey", "privatekey", "token", "secret", "password", "passphrase", "credential"];

    /// <summary>Whether any part of a name such as <c>openAI.api_key</c> speaks of a secret. No setting is one, even where it counts tokens.</summary>
    public static bool Matches(string name)
    {
        if (SettingCatalogue.All.Any(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase))) return false;
        var letters = string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();
        return Signs.Any(sign => letters.Contains(sign, StringComparison.Ordinal));
    }
}

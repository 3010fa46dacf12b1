namespace DailyBatch.Core.Settings;

/// <summary>The form of a provider's address.</summary>
internal static class EndpointText
{
    /// <summary>What is wrong with an address; nothing when it is fine or not set.</summary>
    /// <param name="name">The setting's name.</param>
    /// <param name="text">Its value.</param>
    /// <param name="keyName">The environment's name for the key, which must not stand in the address.</param>
    /// <param name="example">An address as it should be.</param>
    public static IEnumerable<SettingProblem> Check(string name, string? text, string keyName, string example = "https://api.openai.com/v1 or http://localhost:11434/v1")
    {
        if (string.IsNullOrEmpty(text)) yield break;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || uri.Host.Length == 0)
            yield return SettingProblem.Value(name, text, $"allowed is an address such as {example}");
        else if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
            yield return new(name, $"holds more than scheme, host and path; keys belong into the environment ({keyName})");
    }
}

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>What the browser brought back: a code, or null when access was not allowed.</summary>
internal sealed record ConsentAnswer(string? Code)
{
    /// <summary>Reads the first line of a request; null when it is no answer to the question with this state.</summary>
    public static ConsentAnswer? Read(string requestLine, string state)
    {
        if (requestLine.Split(' ') is not ["GET", ['/', '?', .. var query], _]) return null;
        var values = query.Split('&').Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2)
            .GroupBy(pair => pair[0]).ToDictionary(group => group.Key, group => Uri.UnescapeDataString(group.First()[1].Replace('+', ' ')));

        // Anybody on this machine can call the port; only Google's page knows the state.
        if (values.GetValueOrDefault("state") != state) return null;
        return values.GetValueOrDefault("code") is { Length: > 0 } code ? new(code)
            : values.ContainsKey("error") ? new((string?)null)
            : null;
    }
}

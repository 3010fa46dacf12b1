using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.OpenAI.Errors;

namespace DailyBatch.Fakes.OpenAI.Rules;

/// <summary>The bearer key must be the server's.</summary>
internal static class KeyRule
{
    private const string Scheme = "Bearer ";

    public static void Check(OpenAiOptions options, FakeRequest request)
    {
        if (options.Key is null) return;
        if (request.Header("Authorization") is not { } given || !given.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            throw OpenAiErrors.NoKey().Refuse();
        if (given[Scheme.Length..].Trim() != options.Key)
            throw OpenAiErrors.WrongKey(Shown(given[Scheme.Length..].Trim())).Refuse();
    }

    /// <summary>The API shows a wrong key's ends, and stars between.</summary>
    private static string Shown(string key) => key.Length < 12 ? new('*', key.Length) : $"{key[..4]}{new string('*', key.Length - 8)}{key[^4..]}";
}

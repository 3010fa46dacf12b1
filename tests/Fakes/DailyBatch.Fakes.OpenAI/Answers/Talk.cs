namespace DailyBatch.Fakes.OpenAI.Answers;

/// <summary>The words that models put around JSON when nothing holds them to it.</summary>
internal static class Talk
{
    public static string Around(string json) =>
        $"Sure! Here is the JSON you asked for:\n\n```json\n{json}\n```\n\nLet me know if you want any {{changes}} to it.";
}

using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Stories.Models;

/// <summary>Adds up the answers that one question was paid with.</summary>
internal sealed class ChatBill(string provider, string model, ChatPrices prices)
{
    private readonly List<ChatReply> _replies = [];

    /// <summary>What was paid; null when nothing was.</summary>
    public ProviderUsage? Total => _replies.Count == 0 ? null : new(
        provider, model, _replies.Count, Sum(r => r.InputTokens), Sum(r => r.OutputTokens), prices.Usd(Sum(r => r.InputTokens), Sum(r => r.OutputTokens)));

    /// <summary>Counts an answer.</summary>
    public void Add(ChatReply reply) => _replies.Add(reply);

    // One unknown count makes the sum unknown.
    private long? Sum(Func<ChatReply, long?> count) => _replies.Aggregate((long?)0, (sum, reply) => sum + count(reply));
}

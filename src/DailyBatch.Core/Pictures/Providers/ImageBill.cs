using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>Adds up the images that one picture took.</summary>
/// <param name="provider">Who is paid.</param>
/// <param name="model">For which model.</param>
/// <param name="price">US dollars for an image; null when not known.</param>
internal sealed class ImageBill(string provider, string model, decimal? price)
{
    private readonly List<ImageReply> _replies = [];

    /// <summary>What was paid; null when nothing was.</summary>
    public ProviderUsage? Total => _replies.Count == 0 ? null : new(
        provider, model, _replies.Count, Sum(r => r.InputTokens), Sum(r => r.OutputTokens), price * _replies.Count);

    /// <summary>Counts an image.</summary>
    public void Add(ImageReply reply) => _replies.Add(reply);

    // One unknown count makes the sum unknown.
    private long? Sum(Func<ImageReply, long?> count) => _replies.Aggregate((long?)0, (sum, reply) => sum + count(reply));
}

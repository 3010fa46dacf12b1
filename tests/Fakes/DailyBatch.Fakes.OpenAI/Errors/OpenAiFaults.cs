using System.Collections.Immutable;
using DailyBatch.Fakes.Faults;

namespace DailyBatch.Fakes.OpenAI.Errors;

/// <summary>Faults in this API's own words, beside those that every server knows.</summary>
public static class OpenAiFaults
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(2);

    /// <summary>All by name, for the command line.</summary>
    public static ImmutableSortedDictionary<string, Fault> All { get; } = NamedFaults.All.AddRange(new Dictionary<string, Fault>
    {
        ["rate-limit"] = new RateLimitFault(Wait, RetryAfterStyle.None),
        ["rate-limit-seconds"] = new RateLimitFault(Wait, RetryAfterStyle.Seconds),
        ["rate-limit-date"] = new RateLimitFault(Wait, RetryAfterStyle.Date),
        ["quota"] = Error(OpenAiErrors.QuotaUsedUp()),
        ["server-error"] = Error(OpenAiErrors.ServerError()),
        ["image-refused"] = Error(OpenAiErrors.ImageRefused()),
        ["overloaded"] = Error(OpenAiErrors.Overloaded()),
    });

    /// <summary>Any error of the API in place of an answer.</summary>
    public static Fault Error(OpenAiError error) => new StatusFault(error.ToAnswer());
}

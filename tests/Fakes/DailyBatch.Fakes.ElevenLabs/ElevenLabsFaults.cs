using System.Text.Json.Nodes;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.ElevenLabs;

/// <summary>Faults in this API's own words, beside those that every server knows.</summary>
public static class ElevenLabsFaults
{
    /// <summary>429: too many calls; waiting helps.</summary>
    public static Fault RateLimited { get; } = new StatusFault(Error(429, "too_many_concurrent_requests", "Too many concurrent requests."));

    /// <summary>401 although the key is right: the credits are used up.</summary>
    public static Fault QuotaUsedUp { get; } = new StatusFault(Error(401, "quota_exceeded", "This request exceeds your quota."));

    /// <summary>503.</summary>
    public static Fault Busy { get; } = new StatusFault(Error(503, "system_busy", "The system is experiencing heavy traffic."));

    internal static FakeAnswer Error(int status, string code, string message) => FakeAnswer.Json(
        new JsonObject { ["detail"] = new JsonObject { ["status"] = code, ["message"] = message } }.ToJsonString(), status) with { IsRefusal = true };
}

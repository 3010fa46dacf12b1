using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.HuggingFace;

/// <summary>The errors by name. Where each wording comes from is told in the README.</summary>
public static class HuggingFaceErrors
{
    /// <summary>503: scaled to zero or still loading.</summary>
    public static FakeAnswer Asleep(double seconds) => FakeAnswer.Json(
        new JsonObject { ["error"] = "Model is currently loading", ["estimated_time"] = seconds }.ToJsonString(), 503) with { IsRefusal = true };

    /// <summary>502: from what stands before an endpoint that is scaled to zero.</summary>
    public static FakeAnswer NobodyThere() => FakeAnswer.Text("Bad Gateway", "text/plain", 502) with { IsRefusal = true };

    /// <summary>402: the month's credits are used up.</summary>
    public static FakeAnswer CreditsUsedUp() => Error(402, "You have exceeded your monthly included credits for Inference Providers.");

    /// <summary>401: the token is not known.</summary>
    public static FakeAnswer WrongToken() => Error(401, "Invalid username or password.");

    /// <summary>403: the token may not use it.</summary>
    public static FakeAnswer Forbidden() => Error(403, "This authentication method does not have sufficient permissions to call Inference Providers.");

    /// <summary>429: too many calls; waiting helps.</summary>
    public static FakeAnswer TooMany(int seconds) => Error(429, "Rate limit reached.").With("Retry-After", $"{seconds}");

    /// <summary>400: the handler did not like the request.</summary>
    public static FakeAnswer Refused() => Error(400, "The prompt was refused by the safety checker.");

    /// <summary>500: the handler broke; the same request breaks it again.</summary>
    public static FakeAnswer Broken() => Error(500, "CUDA out of memory.");

    internal static FakeAnswer Error(int status, string words) =>
        FakeAnswer.Json(new JsonObject { ["error"] = words }.ToJsonString(), status) with { IsRefusal = true };
}

using System.Text.Json.Nodes;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.LipSync;

/// <summary>Faults in the words of these services, beside those that every server knows.</summary>
public static class LipSyncFaults
{
    /// <summary>D-ID's 402.</summary>
    public static Fault DIdCreditsUsedUp { get; } = new StatusFault(DIdError(402, "InsufficientCreditsError", "not enough credits"));

    /// <summary>D-ID's refusal of a picture.</summary>
    public static Fault DIdNoFace { get; } = new StatusFault(DIdError(400, "FaceError", "face not detected"));

    /// <summary>D-ID's refusal of what is shown or said.</summary>
    public static Fault DIdModerated { get; } = new StatusFault(DIdError(451, "ImageModerationError", "celebrity recognized"));

    /// <summary>A clip of D-ID's that is never done.</summary>
    public static Fault DIdNeverDone { get; } = new StatusFault(FakeAnswer.Json("""{"id":"job","status":"started"}"""));

    /// <summary>A clip that D-ID could not make.</summary>
    public static Fault DIdFailed { get; } = new StatusFault(FakeAnswer.Json("""{"id":"job","status":"error","error":{"kind":"InternalError","description":"the driver failed"}}"""));

    /// <summary>A clip of HeyGen's that could not be made for want of credits: it says so only here.</summary>
    public static Fault HeyGenCreditsUsedUp { get; } = new StatusFault(FakeAnswer.Json(
        """{"code":100,"data":{"status":"failed","error":{"code":"MOVIO_PAYMENT_INSUFFICIENT_CREDIT","message":"Insufficient credit."}},"message":"Success"}"""));

    /// <summary>A clip of HeyGen's that is never done.</summary>
    public static Fault HeyGenNeverDone { get; } = new StatusFault(FakeAnswer.Json("""{"code":100,"data":{"status":"processing","video_url":null},"message":"Success"}"""));

    /// <summary>An answer of D-ID's that reports an error.</summary>
    public static FakeAnswer DIdError(int status, string kind, string description) => FakeAnswer.Json(
        new JsonObject { ["kind"] = kind, ["description"] = description }.ToJsonString(), status) with { IsRefusal = true };

    /// <summary>An answer of HeyGen's that reports an error.</summary>
    public static FakeAnswer HeyGenError(int status, string code, string message) => FakeAnswer.Json(
        new JsonObject { ["data"] = null, ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }.ToJsonString(), status) with { IsRefusal = true };
}

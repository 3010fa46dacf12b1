using System.Text.Json;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.Painting;

namespace DailyBatch.Fakes.HuggingFace;

/// <summary>A text-to-image endpoint: any path, because a dedicated one answers at its root and the shared ones at the model's name.</summary>
internal sealed class HuggingFaceApi(HuggingFaceOptions options) : IFakeApi
{
    private const int UsualSize = 512;
    private int _seen;

    public string? PurposeOf(FakeRequest request) => request.Method == "POST" ? "image" : null;

    public Task<FakeAnswer> AnswerAsync(FakeRequest request, CancellationToken cancellationToken) => Task.FromResult(Answer(request));

    private FakeAnswer Answer(FakeRequest request)
    {
        if (options.Token is not null && request.Header("Authorization") != $"Bearer {options.Token}") return HuggingFaceErrors.WrongToken();
        if (Interlocked.Increment(ref _seen) <= options.Asleep) return HuggingFaceErrors.Asleep(options.EstimatedTime);
        if (request.Method != "POST") return HuggingFaceErrors.Error(405, "Method Not Allowed");
        return Body(request) is { } body ? Paint(body) : HuggingFaceErrors.Error(422, "Body needs to be JSON with a text as 'inputs'.");
    }

    private FakeAnswer Paint(JsonObject body)
    {
        var parameters = options.Flat ? body : body["parameters"] as JsonObject ?? [];
        var words = $"{body["inputs"]} / {parameters["negative_prompt"]} / {parameters["seed"]}";
        return Wrap(PaintedImage.Png(Number(parameters["width"]), Number(parameters["height"]), words));
    }

    private FakeAnswer Wrap(byte[] png) => options.Form switch
    {
        AnswerForm.Json => FakeAnswer.Json(new JsonObject { ["image"] = Convert.ToBase64String(png), ["prompt"] = "as asked" }.ToJsonString()),
        AnswerForm.JsonList => FakeAnswer.Json(new JsonArray(new JsonObject { ["generated_image"] = $"data:image/png;base64,{Convert.ToBase64String(png)}" }).ToJsonString()),
        AnswerForm.Unnamed => new() { ContentType = "application/octet-stream", Content = png },
        _ => new() { ContentType = "image/png", Content = png },
    };

    private static int Number(JsonNode? value) => value is JsonValue v && v.TryGetValue<int>(out var number) ? number : UsualSize;

    private static JsonObject? Body(FakeRequest request)
    {
        try
        {
            return JsonNode.Parse(request.Text) is JsonObject body && body["inputs"] is JsonValue inputs && inputs.TryGetValue<string>(out _) ? body : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

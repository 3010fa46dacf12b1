using System.Text.Json;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.OpenAI.Errors;
using DailyBatch.Fakes.Painting;

namespace DailyBatch.Fakes.OpenAI.Images;

/// <summary>Answers <c>POST /v1/images/generations</c>: rectangles as base64, the same for the same words.</summary>
internal static class ImageGeneration
{
    public const string Path = "/v1/images/generations", Purpose = "image";

    private static readonly string[] Sizes = ["1024x1024", "1024x1536", "1536x1024", "auto"], OlderSizes = ["1024x1024", "1024x1792", "1792x1024"];

    public static FakeAnswer Answer(OpenAiOptions options, FakeRequest request, DateTimeOffset now)
    {
        var body = Read(request.Text);
        var model = Text(body, "model") ?? "dall-e-2";
        if (!options.ImageModels.Contains(model)) throw OpenAiErrors.ModelNotFound(model).Refuse();
        var prompt = Text(body, "prompt") ?? throw OpenAiErrors.Missing("prompt").Refuse();
        var size = Size(model, Text(body, "size") ?? "1024x1024");
        CheckFormat(model, body);
        var image = PaintedImage.Png(size.Width, size.Height, prompt);
        return FakeAnswer.Json(Envelope(image, prompt, now).ToJsonString());
    }

    private static JsonObject Envelope(byte[] image, string prompt, DateTimeOffset now) => new()
    {
        ["created"] = now.ToUnixTimeSeconds(),
        ["data"] = new JsonArray(new JsonObject { ["b64_json"] = Convert.ToBase64String(image) }),
        ["usage"] = new JsonObject { ["input_tokens"] = prompt.Length / 4, ["output_tokens"] = 1584, ["total_tokens"] = prompt.Length / 4 + 1584 },
    };

    private static (int Width, int Height) Size(string model, string size)
    {
        var sizes = IsOlder(model) ? OlderSizes : Sizes;
        if (!sizes.Contains(size)) throw OpenAiErrors.WrongValue("size", size, sizes).Refuse();
        var parts = size == "auto" ? ["1024", "1024"] : size.Split('x');
        return (int.Parse(parts[0]), int.Parse(parts[1]));
    }

    /// <summary>The newer models always give base64 and know no response_format.</summary>
    private static void CheckFormat(string model, JsonObject body)
    {
        if (body.ContainsKey("response_format") && !IsOlder(model)) throw OpenAiErrors.UnknownParameter("response_format").Refuse();
    }

    private static bool IsOlder(string model) => model.StartsWith("dall-e", StringComparison.Ordinal);

    private static JsonObject Read(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw OpenAiErrors.UnreadableBody().Refuse();
        }
        catch (JsonException)
        {
            throw OpenAiErrors.UnreadableBody().Refuse();
        }
    }

    private static string? Text(JsonObject body, string name) => body[name] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
}

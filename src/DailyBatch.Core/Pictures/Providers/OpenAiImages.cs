using System.Text.Json.Nodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>OpenAI's images, or a server that speaks like it. It takes no seed and no negative prompt: what spoils most pictures is ruled out in words.</summary>
internal sealed class OpenAiImages : IImageModel
{
    /// <summary>The provider's name in settings, metadata and messages.</summary>
    public const string Provider = "openai";

    private const string UsualModel = "gpt-image-1";
    private const string OwnHost = "api.openai.com";

    // The long list for other models holds words that this one's moderation would take for the wish itself.
    private const string Without = "No text, letters, captions, logos, watermarks or borders in the picture.";

    private readonly ImageCalls _calls;
    private readonly ProviderPipeline _pipeline;

    /// <param name="settings">Endpoint, model and limits.</param>
    /// <param name="secrets">Where its key is; it needs one only at OpenAI's own host.</param>
    /// <param name="http">Carries the requests; see <see cref="ProviderHttp.Client"/>.</param>
    /// <param name="clock">Measures deadlines and pauses.</param>
    /// <param name="jitter">Spreads retries, numbers in [0, 1).</param>
    public OpenAiImages(PictureSettings settings, Secrets secrets, HttpClient http, TimeProvider clock, Func<double> jitter)
    {
        Name = string.IsNullOrWhiteSpace(settings.Model) ? UsualModel : settings.Model.Trim();
        var address = new Uri(settings.OpenAiEndpoint.TrimEnd('/') + "/images/generations");
        var faults = new ProviderFaults(new(Provider, address, Name, Secrets.OpenAiName), secrets.Redactor);
        var dialect = new ImageDialect(status => status is 408 or 429 or >= 500);
        _calls = new(http, address, secrets.OpenAi, needsKey: address.Host.Equals(OwnHost, StringComparison.OrdinalIgnoreCase));
        _pipeline = new(ImageCalls.Limits(settings), faults, dialect, clock, jitter);
        Identity = [Provider, address.AbsoluteUri, Name];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Identity { get; }

    // The older models name other sizes, and give an address instead of the image unless they are told otherwise.
    private bool IsOlder => Name.StartsWith("dall-e", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public async Task<ImageReply> MakeAsync(ImageQuestion question, CancellationToken token)
    {
        _calls.CheckKey(_pipeline.Faults);
        var call = new ProviderCall(t => _calls.PostAsync(Body(question), [], t));
        return ImageEnvelope.Read(await _pipeline.SendAsync(call, _pipeline.BeginDeadline(), token).ConfigureAwait(false))!;
    }

    private JsonObject Body(ImageQuestion question)
    {
        var body = new JsonObject
        {
            ["model"] = Name,
            ["prompt"] = $"{question.Prompt} {Without}",
            ["n"] = 1,
            ["size"] = IsOlder ? "1024x1792" : "1024x1536",
        };
        if (IsOlder) body["response_format"] = "b64_json";
        return body;
    }
}

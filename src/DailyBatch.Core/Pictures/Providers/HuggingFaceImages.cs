using System.Globalization;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>A Hugging Face endpoint: a dedicated one at its own address, or the shared ones by the model's name. One for a run: it remembers that the endpoint is up.</summary>
internal sealed class HuggingFaceImages : IImageModel
{
    /// <summary>The provider's name in settings, metadata and messages.</summary>
    public const string Provider = "huggingface";

    private const string UsualModel = "black-forest-labs/FLUX.1-schnell";
    private const string SharedAddress = "https://router.huggingface.co/hf-inference/models/";

    // The header asks a dedicated endpoint to hold the request while it scales up, and the attempt must outlive that.
    private const string HoldHeader = "X-Scale-Up-Timeout";
    private const int HoldMargin = 10;

    private readonly PictureSettings _settings;
    private readonly ImageCalls _calls;
    private readonly ProviderPipeline _pipeline;
    private readonly SleepingEndpoint _endpoint;

    /// <param name="settings">Endpoint, model and limits.</param>
    /// <param name="secrets">Where its token is; a server of your own may need none.</param>
    /// <param name="http">Carries the requests; see <see cref="ProviderHttp.Client"/>.</param>
    /// <param name="clock">Measures deadlines and pauses.</param>
    /// <param name="jitter">Spreads retries, numbers in [0, 1).</param>
    public HuggingFaceImages(PictureSettings settings, Secrets secrets, HttpClient http, TimeProvider clock, Func<double> jitter)
    {
        var dedicated = !string.IsNullOrEmpty(settings.HuggingFaceEndpoint);
        var model = string.IsNullOrWhiteSpace(settings.Model) ? (dedicated ? "" : UsualModel) : settings.Model.Trim();
        var address = new Uri(dedicated ? settings.HuggingFaceEndpoint! : SharedAddress + model);
        var faults = new ProviderFaults(new(Provider, address, model, Secrets.HuggingFaceName), secrets.Redactor);
        var dialect = new ImageDialect(status => status is 429 or 502 or 503 or 504);
        _settings = settings;
        _calls = new(http, address, secrets.HuggingFace, needsKey: address.Host.Contains("huggingface", StringComparison.OrdinalIgnoreCase));
        _pipeline = new(ImageCalls.Limits(settings), faults, dialect, clock, jitter);
        _endpoint = new(_pipeline, clock);
        Name = model.Length > 0 ? model : Provider;
        Identity = [Provider, address.AbsoluteUri, model, settings.Parameters];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Identity { get; }

    /// <inheritdoc/>
    public async Task<ImageReply> MakeAsync(ImageQuestion question, CancellationToken token)
    {
        _calls.CheckKey(_pipeline.Faults);
        var call = new ProviderCall(t => _calls.PostAsync(HuggingFaceBody.Write(question, _settings.Parameters == "flat"), Headers(), t));
        var answer = await _endpoint.SendAsync(call, _pipeline.BeginDeadline(), token).ConfigureAwait(false);
        return ImageEnvelope.Read(answer)!;
    }

    private IEnumerable<KeyValuePair<string, string>> Headers() =>
        string.IsNullOrEmpty(_settings.HuggingFaceEndpoint) || _settings.AttemptSeconds <= HoldMargin
            ? []
            : [new(HoldHeader, (_settings.AttemptSeconds - HoldMargin).ToString(CultureInfo.InvariantCulture))];
}

using DailyBatch.Core.Publishing.YouTube.Accounts;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Fakes.YouTube;

namespace DailyBatch.Core.Tests.Publishing.YouTube.Accounts;

/// <summary>A workspace, a Google that is fake, and a person with a browser.</summary>
internal sealed class AccountTrial : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    private AccountTrial(FakeYouTube server, FixedClock clock)
    {
        (Server, Clock) = (server, clock);
        File.WriteAllText(_folder["client's file.json"], server.ClientSecrets);
        Settings.Publishing.ChannelId = server.Options.Channels[0].Id;
        Settings.Youtube.ClientSecretsFile = "client's file.json";
        Settings.Youtube.TokenFolder = "tokens";
        Settings.Youtube.ServiceUri = server.BaseUrl.ToString();
        Settings.Youtube.AnalyticsUri = server.BaseUrl.ToString();
        Settings.Youtube.ConsentUri = server.ConsentUrl.ToString();
        Settings.Youtube.TokenUri = server.TokenUrl.ToString();
        Settings.Youtube.RevokeUri = server.RevokeUrl.ToString();
    }

    public FakeYouTube Server { get; }

    public FixedClock Clock { get; }

    public DailyBatchSettings Settings { get; } = new();

    public string Folder => _folder.Path;

    public string Tokens => _folder["tokens"];

    public AccountPlace Place => AccountPlace.Of(new Workspace(_folder.Path, new PathSettings()), Settings);

    public TokenStore Store => Place.Store(Clock);

    public YouTubeAccount Account => new(Place, Clock);

    public static async Task<AccountTrial> StartAsync(YouTubeOptions? options = null)
    {
        var clock = new FixedClock(new(2025, 11, 23, 9, 0, 0, TimeSpan.Zero));
        return new(await FakeYouTube.StartAsync(options, clock, cancellationToken: TestContext.Current.CancellationToken), clock);
    }

    /// <summary>A workspace that somebody has signed in.</summary>
    public static async Task<AccountTrial> ConnectedAsync(YouTubeOptions? options = null)
    {
        var trial = await StartAsync(options);
        await trial.ConnectAsync();
        return trial;
    }

    /// <summary>Signs in; the person opens the address that is shown.</summary>
    public async Task<IReadOnlyList<StepEvent>> ConnectAsync(bool somebodyIsThere = true, Func<Uri, Task>? person = null, TimeProvider? clock = null)
    {
        var token = TestContext.Current.CancellationToken;
        var events = new List<StepEvent>();
        var visit = Task.CompletedTask;
        await foreach (var step in new YouTubeSignIn(Place, clock ?? Clock).ConnectAsync(new(somebodyIsThere, OpensBrowser: false), token))
        {
            events.Add(step);
            if (step is StepPrompt prompt) visit = (person ?? OpenAsync)(AddressIn(prompt.Message));
        }

        await visit;
        return events;
    }

    /// <summary>The address that a person is shown.</summary>
    public static Uri AddressIn(string message) => new(message[message.IndexOf("http", StringComparison.Ordinal)..]);

    /// <summary>What a browser does.</summary>
    public static async Task OpenAsync(Uri address)
    {
        using var browser = new HttpClient();
        await browser.GetStringAsync(address, TestContext.Current.CancellationToken);
    }

    /// <summary>Everything that is in the files of tokens.</summary>
    public IReadOnlyList<string> TokenFiles() => Directory.Exists(Tokens) ? [.. Directory.EnumerateFiles(Tokens).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)] : [];

    public async Task<Fault> RefusalAsync() => (await Should.ThrowAsync<FaultException>(() => Account.OpenAsync(TestContext.Current.CancellationToken))).Fault;

    /// <summary>The channel that an opened account gets from YouTube.</summary>
    public async Task<string> ChannelAsync()
    {
        using var service = await Account.OpenAsync(TestContext.Current.CancellationToken);
        return (await GrantedChannel.FindAsync(service, TestContext.Current.CancellationToken)).Id;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }
}

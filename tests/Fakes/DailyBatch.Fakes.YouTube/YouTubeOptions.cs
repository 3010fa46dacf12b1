using DailyBatch.Fakes.YouTube.Accounts;

namespace DailyBatch.Fakes.YouTube;

/// <summary>What kind of YouTube it is. The defaults are those of a healthy project in production.</summary>
public sealed record YouTubeOptions
{
    /// <summary>The client's id, as the Cloud console gives it.</summary>
    public string ClientId { get; init; } = "1234567890-fake.apps.googleusercontent.com";

    /// <summary>The client's secret.</summary>
    public string ClientSecret { get; init; } = "GOCSPX-fake-client-secret";

    /// <summary>The channels that there are. Consent is given for the first one unless <see cref="ConsentChannel"/> says otherwise.</summary>
    public IReadOnlyList<FakeChannel> Channels { get; init; } = [FakeChannel.Usual];

    /// <summary>The id of the channel that the person in the browser chooses; the first one when null.</summary>
    public string? ConsentChannel { get; init; }

    /// <summary>What the person in the browser does.</summary>
    public Consent Consent { get; init; }

    /// <summary>Whether the consent screen is in "Testing": refresh tokens die after seven days.</summary>
    public bool Testing { get; init; }

    /// <summary>Videos that may be opened for upload on a Pacific day.</summary>
    public int InsertsPerDay { get; init; } = 100;

    /// <summary>Units of a Pacific day for everything else.</summary>
    public int UnitsPerDay { get; init; } = 10_000;

    /// <summary>Calls of <c>batchGetStats</c> on a Pacific day.</summary>
    public int StatsPerDay { get; init; } = 10_000;

    /// <summary>Questions for reports on a Pacific day.</summary>
    public int ReportsPerDay { get; init; } = 100_000;

    /// <summary>Videos that a channel takes in 24 hours, after which it answers <c>uploadLimitExceeded</c>.</summary>
    public int VideosPerChannel { get; init; } = int.MaxValue;

    /// <summary>How long a session lives that nobody finishes.</summary>
    public TimeSpan SessionLife { get; init; } = TimeSpan.FromDays(7);

    /// <summary>What is answered on a session that is gone: 404 or 410.</summary>
    public int GoneStatus { get; init; } = 404;
}

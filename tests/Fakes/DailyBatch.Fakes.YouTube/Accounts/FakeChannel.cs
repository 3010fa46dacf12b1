namespace DailyBatch.Fakes.YouTube.Accounts;

/// <summary>A channel.</summary>
/// <param name="Id">Begins with <c>UC</c>.</param>
/// <param name="Title">Its name.</param>
public sealed record FakeChannel(string Id, string Title)
{
    /// <summary>The channel that is there when no others are named.</summary>
    public static FakeChannel Usual { get; } = new("UCfakechannel00000000001", "Fake Stories");

    /// <summary>The playlist of everything that was uploaded: the channel's id with <c>UU</c>.</summary>
    public string Uploads => "UU" + Id[2..];
}

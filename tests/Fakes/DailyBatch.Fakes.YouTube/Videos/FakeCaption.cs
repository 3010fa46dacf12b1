namespace DailyBatch.Fakes.YouTube.Videos;

/// <summary>A track of captions.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Language">BCP-47.</param>
/// <param name="Name">May be empty.</param>
/// <param name="Sha256">Of its bytes.</param>
public sealed record FakeCaption(string Id, string Language, string Name, string Sha256);

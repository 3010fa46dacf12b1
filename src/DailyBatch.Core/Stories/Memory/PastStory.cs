namespace DailyBatch.Core.Stories.Memory;

/// <summary>What is known of a story that was told before, beside its words.</summary>
/// <param name="EpisodeId">Its episode.</param>
/// <param name="Title">Its title.</param>
/// <param name="Plot">What it was built on, see <see cref="Episodes.StoryWriting.Plot"/>; null when the writer has no such thing.</param>
/// <param name="Facts">What was drawn for it, see <see cref="Episodes.StoryWriting.Facts"/>.</param>
/// <param name="Names">The names of its people.</param>
public sealed record PastStory(string EpisodeId, string Title, string? Plot, IReadOnlyList<string> Facts, IReadOnlyList<string> Names);

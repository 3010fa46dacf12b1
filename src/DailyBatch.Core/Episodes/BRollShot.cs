namespace DailyBatch.Core.Episodes;

/// <summary>A shot that shows and does not speak.</summary>
/// <param name="Category">establishing_scene, mid_shot, emotional_closeup or dramatic_insert.</param>
/// <param name="Prompt">What an image service is asked for.</param>
/// <param name="TimingHint">Seconds from the start of the video; null when open.</param>
/// <param name="SceneId">The scene it belongs to.</param>
public sealed record BRollShot(string Category, string Prompt, double? TimingHint, int SceneId);

namespace DailyBatch.Core.Episodes;

/// <summary>A character's voice for casting.</summary>
/// <param name="Gender">female, male or any.</param>
/// <param name="AgeRange">Years, such as <c>30-40</c>.</param>
/// <param name="ToneAdjectives">How it sounds.</param>
/// <param name="ExampleText">A line in that voice.</param>
public sealed record DetailedVoiceProfile(string Gender, string AgeRange, IReadOnlyList<string> ToneAdjectives, string ExampleText);

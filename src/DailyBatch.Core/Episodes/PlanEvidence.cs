namespace DailyBatch.Core.Episodes;

/// <summary>How many measured videos a plan rests on.</summary>
/// <param name="Niche">Of its niche.</param>
/// <param name="Pattern">Of its pattern.</param>
/// <param name="Emotion">Of its primary emotion.</param>
/// <param name="Slot">In its slot.</param>
/// <param name="Exact">Of its niche, pattern and emotion together.</param>
/// <param name="Pending">Videos of the channel that are planned or out and await their 24 h figures.</param>
public sealed record PlanEvidence(int Niche, int Pattern, int Emotion, int Slot, int Exact, int Pending);

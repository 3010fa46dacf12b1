namespace DailyBatch.Core.Runtime;

/// <summary>How far a stage has come with one thing.</summary>
/// <param name="Subject">What is worked on: an episode's id or title; null for the whole.</param>
/// <param name="Stage">The stage in the user's words, for instance <c>Rendering</c>.</param>
/// <param name="Status">What is being done now, for instance <c>frame 310 of 1712</c>.</param>
/// <param name="Fraction">Share done of this stage, 0 to 1; null when it is not known.</param>
public sealed record StepProgress(string? Subject, string Stage, string Status, double? Fraction) : StepEvent;

namespace PlannerLines;

/// <summary>A planned video.</summary>
/// <param name="Niche">Index of the niche.</param>
/// <param name="Pattern">Index of the pattern.</param>
/// <param name="Emotion">Index of the emotion.</param>
/// <param name="Slot">Index of the slot.</param>
/// <param name="Mode"><c>exploit</c> or <c>explore</c>.</param>
/// <param name="Lo80">Lower end of the 80 % interval, in utility.</param>
/// <param name="Hi80">Upper end.</param>
internal sealed record PlannedLine(int Niche, int Pattern, int Emotion, int Slot, string Mode, double Lo80, double Hi80);

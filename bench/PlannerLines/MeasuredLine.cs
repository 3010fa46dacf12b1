namespace PlannerLines;

/// <summary>The figures of a video.</summary>
internal sealed record MeasuredLine(int Day, int Niche, int Pattern, int Emotion, int Slot, int Mates, double Views, double Likes, double Comments);

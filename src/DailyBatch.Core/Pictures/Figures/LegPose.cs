namespace DailyBatch.Core.Pictures.Figures;

/// <summary>How a leg stands; angles in degrees, 0 is straight down and positive goes to where the figure looks.</summary>
internal readonly record struct LegPose(double Thigh, double Shin);

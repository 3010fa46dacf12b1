namespace DailyBatch.Core.Pictures.Figures;

/// <summary>How an arm is held; angles in degrees, 0 hangs down and positive goes to where the figure looks.</summary>
/// <param name="Upper">From the shoulder to the elbow.</param>
/// <param name="Fore">From the elbow to the wrist.</param>
/// <param name="Hand">What the fingers do.</param>
internal readonly record struct ArmPose(double Upper, double Fore, HandShape Hand = HandShape.Relaxed);

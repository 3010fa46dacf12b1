using System.Globalization;

namespace DailyBatch.Core.Episodes;

/// <summary>One thing that speaks for or against a planned video.</summary>
/// <param name="Name">For instance <c>workplace drama</c>, <c>20:00</c> or <c>workplace drama x rage</c>.</param>
/// <param name="Percent">What it changes in views against the average of its category, in percent.</param>
/// <param name="LowPercent">Lower end of the 80 % range.</param>
/// <param name="HighPercent">Upper end of it.</param>
public sealed record PlanDriver(string Name, double Percent, double LowPercent, double HighPercent)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Percent:+0;-0;0} % ({LowPercent:0} to {HighPercent:0})");
}

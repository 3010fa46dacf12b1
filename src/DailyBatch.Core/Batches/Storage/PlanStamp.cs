using System.Text.Json.Serialization;
using DailyBatch.Core.Planning;

namespace DailyBatch.Core.Batches.Storage;

/// <summary>How the plan of a date was made.</summary>
/// <param name="Revision">0 for the first plan, one more each time that the date was planned again.</param>
/// <param name="Strategy">How videos were chosen.</param>
/// <param name="SettingsVersion">Stands for the settings.</param>
/// <param name="Measured">Measured videos that were known.</param>
/// <param name="At">When.</param>
internal sealed record PlanStamp(int Revision, PlanStrategy Strategy, string SettingsVersion, int Measured, DateTimeOffset At)
{
    /// <summary>The seed of its draws.</summary>
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public ulong Seed { get; init; }

    /// <summary>Whether nothing was made of it yet and no run has taken it up.</summary>
    public bool IsOnlyPlan { get; init; }
}

using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.YouTube.Faults;

namespace DailyBatch.PublishRig;

/// <summary>The fake's faults by name, and silence: a request that is never answered.</summary>
internal static class RigFaults
{
    public const string Silence = "silence";
    public const string SilenceAfter = "silence-after";

    public static Fault Of(string name) => name switch
    {
        Silence => new Held(IsDone: false, new()),
        SilenceAfter => new Held(IsDone: true, new()),
        _ => YouTubeFaults.All[name],
    };
}

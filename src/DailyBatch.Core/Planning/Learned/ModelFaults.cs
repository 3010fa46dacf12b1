using System.Globalization;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning.Learned;

/// <summary>Why the model can make no plan, in words.</summary>
internal static class ModelFaults
{
    /// <summary>Cap, wishes or words leave too few videos.</summary>
    public static FaultException TooFewAllowed(MixRequest request, int found, int cap) => new(new Fault(
        "TooFewAllowed", FaultKind.InvalidInput,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{request.Count} videos were asked for, but only {found} {(found == 1 ? "is" : "are")} allowed for {Workspace.Day(request.Date)}: a niche may have {(cap == int.MaxValue ? "any number" : cap)}, and no niche, pattern and emotion may come together twice."),
        "Ask for fewer, raise planner.nicheCap, or add words to planner.niches, planner.patterns or planner.emotions.",
        Workspace.Day(request.Date)));
}

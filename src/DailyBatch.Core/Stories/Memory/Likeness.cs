namespace DailyBatch.Core.Stories.Memory;

/// <summary>How much one story is like another.</summary>
/// <param name="Wording">Shared part of the runs of five words, 0 to 1.</param>
/// <param name="Plot">Shared part of what happens, 0 to 1; of two tellings on one premise the shared part of their facts.</param>
/// <param name="OnePremise">Whether both say that they are built on the same plot.</param>
internal readonly record struct Likeness(double Wording, double Plot, bool OnePremise)
{
    /// <summary>How near the two are to being one story told twice; from 1 on they are.</summary>
    public double Degree => Math.Max(Wording / RepeatLimits.Wording, Plot / (OnePremise ? RepeatLimits.Facts : RepeatLimits.Plot));
}

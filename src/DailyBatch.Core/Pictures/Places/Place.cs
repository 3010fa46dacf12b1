using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A set: what a scene's place looks like, in layers from far to near.</summary>
internal abstract class Place
{
    /// <summary>Whether left and right may be exchanged: not where a curve that falls would rise.</summary>
    public virtual bool CanBeMirrored => true;

    /// <summary>Where light and people are.</summary>
    public abstract Stage Stage(Ambience air);

    /// <summary>Walls, windows, sky: must cover the whole canvas.</summary>
    public abstract void Background(Sketch sketch, Ambience air);

    /// <summary>Furniture in the middle layer behind the figures.</summary>
    public virtual void Behind(Sketch sketch, Ambience air)
    {
    }

    /// <summary>What stands between the figures and a person of authority behind them, such as the judge's bench.</summary>
    public virtual void Bench(Sketch sketch, Ambience air)
    {
    }

    /// <summary>Furniture in front of the figures, such as the table that bears the prop.</summary>
    public virtual void Before(Sketch sketch, Ambience air)
    {
    }

    /// <summary>What is so near that it is only a dark shape.</summary>
    public virtual void Near(Sketch sketch, Ambience air)
    {
    }
}

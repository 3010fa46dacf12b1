using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>A way to look at a scene.</summary>
internal abstract class View
{
    /// <summary>Opaque over the whole canvas.</summary>
    public abstract void Background(Sketch sketch, SceneReading scene);

    public abstract void Middle(Sketch sketch, SceneReading scene);

    public abstract void Foreground(Sketch sketch, SceneReading scene);

    /// <summary>What lies on the middle layer at times: mouths and lids.</summary>
    public virtual IEnumerable<MovingPart> Parts(SceneReading scene) => [];
}

using DailyBatch.Core.Videos.Frames;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>How much care a video is rendered with.</summary>
internal sealed record RenderPreset
{
    private RenderPreset(string name, FrameSize size) => (Name, Size) = (name, size);

    /// <summary>For every day.</summary>
    public static RenderPreset Fast { get; } = new("fast", FrameSize.Portrait);

    /// <summary>Smaller files of the same look, for more than twice the time.</summary>
    public static RenderPreset Quality { get; } = new("quality", FrameSize.Portrait);

    /// <summary>Half as wide and high, for a look while something is tried out.</summary>
    public static RenderPreset Draft { get; } = new("draft", FrameSize.Draft);

    /// <summary>Its name in the settings.</summary>
    public string Name { get; }

    /// <summary>The size of its frames.</summary>
    public FrameSize Size { get; }

    /// <summary>The one of a name that the settings allow.</summary>
    public static RenderPreset Named(string name) => name switch
    {
        "quality" => Quality,
        "draft" => Draft,
        _ => Fast,
    };

    /// <summary>The one of three values that belongs to it.</summary>
    public T Pick<T>(T fast, T quality, T draft) => this == Quality ? quality : this == Draft ? draft : fast;
}

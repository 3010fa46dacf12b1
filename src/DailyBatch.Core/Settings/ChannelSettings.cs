namespace DailyBatch.Core.Settings;

/// <summary>The channel.</summary>
public sealed class ChannelSettings
{
    /// <summary>Its name; part of the seed of every plan, so two channels never make the same videos.</summary>
    public string Name { get; set; } = "My channel";

    /// <summary>Language of the videos as a BCP 47 tag. Only English can be written and spoken without a key.</summary>
    public string Language { get; set; } = "en";
}

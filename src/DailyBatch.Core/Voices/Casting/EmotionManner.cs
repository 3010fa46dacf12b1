namespace DailyBatch.Core.Voices.Casting;

/// <summary>How an emotion is spoken, within limits that keep every word clear.</summary>
/// <param name="Tempo">Factor on the speed.</param>
/// <param name="Pitch">Factor on the pitch; a source brings it within what its voices stand.</param>
/// <param name="Pause">Factor on the pause before the line: anger breaks in, sorrow takes its time.</param>
internal sealed record EmotionManner(double Tempo, double Pitch, double Pause)
{
    private static readonly EmotionManner Calm = new(1, 1, 1);

    /// <summary>The manner of an emotion; the calm one for a word that is not known.</summary>
    public static EmotionManner Of(string? emotion) => emotion switch
    {
        "rage" or "anger" => new(1.04, 1.03, 0.8),
        "shock" or "fear" => new(1.02, 1.04, 1.15),
        "disgust" => new(0.97, 0.98, 1.1),
        "sadness" => new(0.95, 0.97, 1.3),
        _ => Calm,
    };
}

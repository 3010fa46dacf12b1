namespace DailyBatch.Core.Voices.Flite;

/// <summary>How fast each voice speaks.</summary>
internal static class SpeakingPace
{
    /// <summary>Factor on the speed that brings a voice to the narrator's pace: about 160 words of story a minute at rate 1, 177 at 1.1 (measured).</summary>
    public static double OfVoice(string name) => name switch
    {
        "rms" => 0.95,
        "awb" => 0.83,
        "slt" => 0.82,
        "kal16" => 0.75,
        _ => 1,
    };
}

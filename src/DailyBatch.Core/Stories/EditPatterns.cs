using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories;

/// <summary>How a story is cut: much speech asks for faces, little for pictures, and between them the niche's habits decide. Source: the audited system.</summary>
internal static class EditPatterns
{
    private const double MuchSpeech = 0.40;
    private const double LittleSpeech = 0.15;
    private const string Faces = "talking_head_heavy";
    private const string Pictures = "broll_cinematic";
    private const string Mixed = "mixed_rapid";

    /// <summary>The way to cut.</summary>
    /// <param name="style">The plan's style.</param>
    /// <param name="family">The niche, or the one of the four that it is told as.</param>
    /// <param name="beats">The story's beats.</param>
    /// <param name="chance">Decides where neither speech nor pictures rule.</param>
    public static string Choose(string style, string family, IReadOnlyList<Beat> beats, SeededRandom chance)
    {
        var lines = beats.SelectMany(b => b.Lines).ToLookup(l => l.IsDialogue, l => StoryText.CountWords(l.Text));
        var speech = (double)lines[true].Sum() / (lines[true].Sum() + lines[false].Sum());
        return speech > MuchSpeech ? Faces : speech < LittleSpeech ? Pictures : Draw(Weights(style, family), chance.NextDouble());
    }

    private static string Draw((double Faces, double Pictures) weights, double chance) =>
        chance < weights.Faces ? Faces : chance < weights.Faces + weights.Pictures ? Pictures : Mixed;

    // The audited system has no weights for the workplace: it takes those of injustice, whose stories are told alike.
    private static (double Faces, double Pictures) Weights(string style, string family) => (style, family) switch
    {
        ("ragebait", _) => (0.3, 0.2),
        (_, "courtroom") => (0.4, 0.2),
        (_, "relationship_drama") => (0.5, 0.3),
        _ => (0.3, 0.4),
    };
}

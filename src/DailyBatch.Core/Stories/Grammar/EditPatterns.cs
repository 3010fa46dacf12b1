using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>How a story is cut: much speech asks for faces, little for pictures, and between them the niche's habits decide. Source: the audited system.</summary>
internal static class EditPatterns
{
    private const double MuchSpeech = 0.40;
    private const double LittleSpeech = 0.15;
    private const string Faces = "talking_head_heavy";
    private const string Pictures = "broll_cinematic";
    private const string Mixed = "mixed_rapid";

    /// <summary>The way to cut.</summary>
    public static string Choose(Telling telling, IReadOnlyList<Beat> beats)
    {
        var lines = beats.SelectMany(b => b.Lines).ToLookup(l => l.IsDialogue, l => StoryText.CountWords(l.Text));
        var speech = (double)lines[true].Sum() / (lines[true].Sum() + lines[false].Sum());
        return speech > MuchSpeech ? Faces : speech < LittleSpeech ? Pictures : Draw(telling);
    }

    private static string Draw(Telling telling)
    {
        var (faces, pictures) = Weights(telling);
        var chance = telling.Chance("edit").NextDouble();
        return chance < faces ? Faces : chance < faces + pictures ? Pictures : Mixed;
    }

    // The audited system has no weights for the workplace: it takes those of injustice, whose stories are told alike.
    private static (double Faces, double Pictures) Weights(Telling telling) => (telling.Plan.Style, telling.Premise.Niche) switch
    {
        ("ragebait", _) => (0.3, 0.2),
        (_, "courtroom") => (0.4, 0.2),
        (_, "relationship_drama") => (0.5, 0.3),
        _ => (0.3, 0.4),
    };
}

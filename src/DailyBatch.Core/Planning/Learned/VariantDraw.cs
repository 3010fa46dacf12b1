using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Planning.Learned;

/// <summary>Gives chosen kinds their style and their second emotion, by a draw of their own: they matter little, and are main effects only.</summary>
internal sealed class VariantDraw(ModelRequest request, ThetaDraws draws)
{
    private readonly Vocabulary _words = request.Data.Words;

    /// <summary>The picks with style and second emotion.</summary>
    public IReadOnlyList<ModelCase> Next(IReadOnlyList<BatchPick> picks, SeededRandom random)
    {
        var chance = new NormalDraws(random);
        var theta = new double[draws.Count];
        var result = new List<ModelCase>(picks.Count);
        foreach (var pick in picks)
        {
            draws.Fill(theta, chance);
            result.Add(Variant(pick.Candidate.Case, theta));
        }

        return result;
    }

    private ModelCase Variant(ModelCase video, double[] theta)
    {
        var styles = MixStyles.Suited(_words.Niches.All[video.Niche], request.Batch.Styles).Select(_words.Styles.Of);
        var emotions = request.Batch.Emotions.Append(Vocabulary.NoEmotion)
            .Where(word => word != _words.Emotions.All[video.Emotion])
            .Select(_words.SecondEmotions.Of);
        return video with
        {
            Style = styles.MaxBy(style => theta[_words.Features.Styles.At(style)]),
            SecondEmotion = emotions.MaxBy(emotion => theta[_words.Features.SecondEmotions.At(emotion)]),
        };
    }
}

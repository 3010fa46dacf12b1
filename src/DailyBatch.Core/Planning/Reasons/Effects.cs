using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Planning.Reasons;

/// <summary>
/// What words change against the average word of their category. The bare coefficients do not say that: level and category can share
/// a sum in many ways, and only differences within a category are learned well.
/// </summary>
internal sealed class Effects(Belief belief)
{
    /// <summary>The effect of a coefficient: against its category's average for single words, as it is for pairs.</summary>
    public Effect Of(FeatureBlock block, int index) => block.Columns > 1 || block.Rows == 1
        ? new(belief.Mean[index], belief.Covariance[index, index])
        : Contrast(block, index);

    private Effect Contrast(FeatureBlock block, int index)
    {
        var share = 1.0 / block.Rows;
        var (mean, variance) = (0.0, 0.0);
        for (var i = 0; i < block.Rows; i++)
        {
            var weight = Weight(i);
            mean += weight * belief.Mean[block.At(i)];
            for (var j = 0; j < block.Rows; j++) variance += weight * Weight(j) * belief.Covariance[block.At(i), block.At(j)];
        }

        return new(mean, variance);

        double Weight(int row) => (block.At(row) == index ? 1 : 0) - share;
    }
}

using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Planning.Learned;

/// <summary>What is believed for a request, and batches drawn from it.</summary>
internal sealed class ModelDraw
{
    private readonly BatchDraw _draw;

    /// <param name="request">The request.</param>
    /// <param name="alpha">How boldly; null for the settings'.</param>
    public ModelDraw(ModelRequest request, double? alpha = null)
    {
        var features = request.Data.Words.Features;
        Belief = BeliefFit.On(request.Batch.Date.DayNumber, features, request.Data.Rows);
        Problem = new(request);
        Draws = new(Belief, alpha ?? request.Settings.Alpha);
        _draw = new(Problem.Batch, Draws, features.Mates);
    }

    /// <summary>What is believed on the date.</summary>
    public Belief Belief { get; }

    /// <summary>What is chosen from.</summary>
    public ModelProblem Problem { get; }

    /// <summary>Draws of coefficients.</summary>
    public ThetaDraws Draws { get; }

    /// <summary>One batch.</summary>
    public IReadOnlyList<BatchPick> Picks(SeededRandom random) => _draw.Next(random);
}

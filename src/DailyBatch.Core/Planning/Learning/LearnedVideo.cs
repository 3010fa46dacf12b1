using DailyBatch.Core.Planning.History;
using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Planning.Learning;

/// <summary>A measured video that is learned from.</summary>
/// <param name="Facts">What is known of it.</param>
/// <param name="Row">The same for the model.</param>
internal sealed record LearnedVideo(PastEpisode Facts, ModelRow Row);

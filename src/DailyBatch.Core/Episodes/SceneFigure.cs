namespace DailyBatch.Core.Episodes;

/// <summary>A person in a scene's picture.</summary>
/// <param name="CharacterId">Who, see <see cref="Character.Id"/>.</param>
/// <param name="Pose">A word of <see cref="SceneWords.Poses"/>.</param>
public sealed record SceneFigure(string CharacterId, string Pose);

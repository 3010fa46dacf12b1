namespace DailyBatch.Core.Stories.Models.Writing.Drafts;

/// <summary>A person in a picture as a model writes it.</summary>
internal sealed record DraftFigure(string Character, string Pose);

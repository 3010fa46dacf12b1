namespace DailyBatch.Fakes.HuggingFace;

/// <summary>What kind of endpoint this is.</summary>
public sealed record HuggingFaceOptions
{
    /// <summary>The token that is let in; null lets everybody in.</summary>
    public string? Token { get; init; } = "hf_fake-token";

    /// <summary>Whether the parameters stand beside <c>inputs</c> instead of in <c>parameters</c>. In the wrong place they are not seen, as with the real ones: the image has 512x512 then.</summary>
    public bool Flat { get; init; }

    /// <summary>What an image comes in.</summary>
    public AnswerForm Form { get; init; } = AnswerForm.Image;

    /// <summary>How many requests find it asleep.</summary>
    public int Asleep { get; init; }

    /// <summary>What it says it needs to wake up, in seconds.</summary>
    public double EstimatedTime { get; init; } = 20;
}

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>The colours that a shot is given after it is composed.</summary>
public enum ShotGrade
{
    /// <summary>As it was drawn.</summary>
    Natural,

    /// <summary>Towards fire: for rage.</summary>
    Warm,

    /// <summary>Towards ice, a little pale: for injustice and sadness.</summary>
    Cold,

    /// <summary>Towards green, flat: for disgust.</summary>
    Sickly,

    /// <summary>Hard light and hardly any colour: for the twist.</summary>
    Stark,
}

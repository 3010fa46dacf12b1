namespace DailyBatch.Core.Voices.Casting;

/// <summary>Which voices fit a character.</summary>
internal enum Gender
{
    Unknown,
    Female,
    Male,
}

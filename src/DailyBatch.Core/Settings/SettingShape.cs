namespace DailyBatch.Core.Settings;

/// <summary>What a setting's value looks like in JSON.</summary>
internal enum SettingShape
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A number without a fraction.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A list of texts.</summary>
    List,

    /// <summary>A list of texts for each day of the week that is named.</summary>
    ListByWeekday,

    /// <summary>A text for each word that is named.</summary>
    TextByWord,
}

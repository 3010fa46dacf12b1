namespace DailyBatch.HelpBuilder;

/// <summary>How a parameter binds in one set; <c>(All)</c> for every set.</summary>
public sealed class ParameterSetFacts
{
    public const string All = "(All)";

    public string Name { get; set; } = All;

    public string Position { get; set; } = "Named";

    public bool IsRequired { get; set; }

    public bool ValueFromPipeline { get; set; }

    public bool ValueFromPipelineByPropertyName { get; set; }

    public bool ValueFromRemainingArguments { get; set; }

    /// <summary>Where its value may come from in the pipe, in the words of Get-Help.</summary>
    public string PipelineInput => (ValueFromPipeline, ValueFromPipelineByPropertyName) switch
    {
        (true, true) => "True (ByValue, ByPropertyName)",
        (true, false) => "True (ByValue)",
        (false, true) => "True (ByPropertyName)",
        _ => "False",
    };
}

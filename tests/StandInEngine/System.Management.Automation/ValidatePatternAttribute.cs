using System.Text.RegularExpressions;

namespace System.Management.Automation;

/// <summary>Takes only texts that match a regular expression.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ValidatePatternAttribute(string regexPattern) : ValidateEnumeratedArgumentsAttribute
{
    public string RegexPattern { get; } = regexPattern;

    public RegexOptions Options { get; set; } = RegexOptions.IgnoreCase;

    protected override void ValidateElement(object element)
    {
        if (!Regex.IsMatch(element.ToString() ?? "", RegexPattern, Options))
            throw new ValidationMetadataException($"The argument \"{element}\" does not match the \"{RegexPattern}\" pattern. Supply an argument that matches \"{RegexPattern}\" and try the command again.");
    }
}

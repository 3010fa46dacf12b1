using System.Management.Automation.Internal;

namespace System.Management.Automation;

/// <summary>Says in help that a parameter takes wildcards; changes nothing else.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class SupportsWildcardsAttribute : ParsingBaseAttribute;

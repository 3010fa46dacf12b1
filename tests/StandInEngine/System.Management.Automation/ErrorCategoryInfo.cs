namespace System.Management.Automation;

/// <summary>What kind of error it is, and about what.</summary>
public class ErrorCategoryInfo
{
    private readonly ErrorRecord _record;
    private string? _reason;
    private string? _targetName;
    private string? _targetType;

    internal ErrorCategoryInfo(ErrorRecord record, ErrorCategory category) => (_record, Category) = (record, category);

    public ErrorCategory Category { get; }

    public string? Activity { get; set; }

    public string Reason
    {
        get => _reason ?? _record.Exception.GetType().Name;
        set => _reason = value;
    }

    public string TargetName
    {
        get => _targetName ?? _record.TargetObject?.ToString() ?? "";
        set => _targetName = value;
    }

    public string TargetType
    {
        get => _targetType ?? _record.TargetObject?.GetType().Name ?? "";
        set => _targetType = value;
    }

    public string GetMessage() => $"{Category}: ({TargetName}:{TargetType}) [{Activity}], {Reason}";

    public override string ToString() => GetMessage();
}

namespace System.Management.Automation;

/// <summary>One error as the user sees it.</summary>
public class ErrorRecord
{
    private readonly string _errorId;

    public ErrorRecord(Exception exception, string errorId, ErrorCategory errorCategory, object? targetObject)
    {
        ArgumentNullException.ThrowIfNull(exception);
        (Exception, _errorId, TargetObject) = (exception, errorId ?? "", targetObject);
        CategoryInfo = new ErrorCategoryInfo(this, errorCategory);
    }

    public ErrorRecord(ErrorRecord errorRecord, Exception? replaceParentContainsErrorRecordException)
    {
        ArgumentNullException.ThrowIfNull(errorRecord);
        (Exception, _errorId, TargetObject) = (replaceParentContainsErrorRecordException ?? errorRecord.Exception, errorRecord._errorId, errorRecord.TargetObject);
        CategoryInfo = new ErrorCategoryInfo(this, errorRecord.CategoryInfo.Category) { Activity = errorRecord.CategoryInfo.Activity };
        (ErrorDetails, InvocationInfo) = (errorRecord.ErrorDetails, errorRecord.InvocationInfo);
    }

    public Exception Exception { get; }

    public object? TargetObject { get; internal set; }

    public ErrorCategoryInfo CategoryInfo { get; }

    public ErrorDetails? ErrorDetails { get; set; }

    public InvocationInfo? InvocationInfo { get; internal set; }

    public string FullyQualifiedErrorId
    {
        get
        {
            string id = _errorId.Length > 0 ? _errorId : Exception.GetType().FullName!;
            return InvocationInfo?.MyCommand is CmdletInfo command ? $"{id},{command.ImplementingType.FullName}" : id;
        }
    }

    public override string ToString() => ErrorDetails?.Message ?? Exception.Message;

    internal void Attribute(InvocationInfo invocation)
    {
        InvocationInfo ??= invocation;
        CategoryInfo.Activity ??= InvocationInfo.MyCommand.Name;
    }
}

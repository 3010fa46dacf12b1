using System.Management.Automation;
using DailyBatch.Core.Runtime;

namespace DailyBatch.PowerShell.Hosting;

/// <summary>The one place where a fault becomes an error of PowerShell.</summary>
internal static class ErrorMap
{
    /// <summary>The error record of a fault: its id, its category, what it happened to, and what to do.</summary>
    public static ErrorRecord ToRecord(Fault fault, object fallbackTarget) =>
        new(new FaultException(fault), fault.Id, CategoryOf(fault.Kind), fault.Target ?? fallbackTarget)
        {
            ErrorDetails = new ErrorDetails(fault.Message) { RecommendedAction = fault.Remedy },
        };

    /// <summary>What an exception means: a fault carries its own, anything else is a mistake of ours.</summary>
    public static Fault FaultOf(Exception exception) => exception is FaultException { Fault: var fault }
        ? fault
        : new Fault(
            "UnexpectedError",
            FaultKind.Internal,
            $"Something went wrong that DailyBatch did not foresee: {exception.Message.TrimEnd('.')}.",
            "Run it again; if it stays, report it with the output of: Get-Error",
            Exception: exception);

    private static ErrorCategory CategoryOf(FaultKind kind) => kind switch
    {
        FaultKind.InvalidInput => ErrorCategory.InvalidArgument,
        FaultKind.NotFound => ErrorCategory.ObjectNotFound,
        FaultKind.Conflict => ErrorCategory.ResourceUnavailable,
        FaultKind.ToolMissing => ErrorCategory.NotInstalled,
        FaultKind.ToolFailed => ErrorCategory.InvalidResult,
        FaultKind.ProviderFailed => ErrorCategory.ConnectionError,
        FaultKind.StorageFailed => ErrorCategory.WriteError,
        FaultKind.DataCorrupt => ErrorCategory.InvalidData,
        FaultKind.Timeout => ErrorCategory.OperationTimeout,
        _ => ErrorCategory.InvalidOperation,
    };
}

using System.Management.Automation;

namespace DailyBatch.StandIn.Binding;

/// <summary>An argument has the wrong type. From the pipeline that only means "not this parameter"; on the command line it is an error.</summary>
internal sealed class ArgumentConversionException(string message, string id, string parameter, InvocationInfo call, Exception cause)
    : ParameterBindingException(message, id, ErrorCategory.InvalidArgument, parameter, call, cause);

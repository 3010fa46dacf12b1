using System.Management.Automation;

namespace DailyBatch.StandIn.Binding;

/// <summary>The engine's own words and ids for arguments that do not fit.</summary>
internal static class BindingFault
{
    public static ParameterBindingException NotFound(string name, InvocationInfo call) =>
        Of("NamedParameterNotFound", $"A parameter cannot be found that matches parameter name '{name}'.", name, call);

    public static ParameterBindingException Ambiguous(string name, IEnumerable<CompiledParameter> matches, InvocationInfo call) =>
        Of("AmbiguousParameter", $"Parameter cannot be processed because the parameter name '{name}' is ambiguous. Possible matches include: {string.Join(' ', matches.Select(one => "-" + one.Name))}.", name, call);

    public static ParameterBindingException MissingArgument(CompiledParameter parameter, InvocationInfo call) =>
        Of("MissingArgument", $"Missing an argument for parameter '{parameter.Name}'. Specify a parameter of type '{parameter.Type}' and try again.", parameter.Name, call);

    public static ParameterBindingException Twice(CompiledParameter parameter, InvocationInfo call) =>
        Of("ParameterAlreadyBound", $"Cannot bind parameter because parameter '{parameter.Name}' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\".", parameter.Name, call);

    public static ParameterBindingException NoPosition(object? value, InvocationInfo call) =>
        Of("PositionalParameterNotFound", $"A positional parameter cannot be found that accepts argument '{value}'.", null, call);

    public static ParameterBindingException AmbiguousSet(InvocationInfo call) =>
        Of("AmbiguousParameterSet", "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.", null, call);

    public static ParameterBindingException MissingMandatory(IEnumerable<CompiledParameter> missing, InvocationInfo call) =>
        Of("MissingMandatoryParameter", $"Cannot process command because of one or more missing mandatory parameters: {Names(missing)}.", null, call);

    public static ParameterBindingException CannotConvert(CompiledParameter parameter, PSInvalidCastException cause, InvocationInfo call) =>
        new ArgumentConversionException($"Cannot bind parameter '{parameter.Name}'. {cause.Message}", "CannotConvertArgumentNoMessage", parameter.Name, call, cause);

    public static ParameterBindingException ListForOne(CompiledParameter parameter, object value, InvocationInfo call) =>
        new ArgumentConversionException($"Cannot convert '{value.GetType()}' to the type '{parameter.Type}' required by parameter '{parameter.Name}'. Specified method is not supported.", "CannotConvertArgument", parameter.Name, call, new NotSupportedException());

    public static ParameterBindingException Transformation(CompiledParameter parameter, Exception cause, InvocationInfo call) =>
        Of("ParameterArgumentTransformationError", $"Cannot process argument transformation on parameter '{parameter.Name}'. {cause.Message}", parameter.Name, call, cause, ErrorCategory.InvalidData);

    public static ParameterBindingException Validation(CompiledParameter parameter, Exception cause, InvocationInfo call) =>
        Of("ParameterArgumentValidationError", $"Cannot validate argument on parameter '{parameter.Name}'. {cause.Message}", parameter.Name, call, cause, ErrorCategory.InvalidData);

    public static ParameterBindingException NotAllowed(CompiledParameter parameter, string what, string words, InvocationInfo call) =>
        Of($"ParameterArgumentValidationError{what}NotAllowed", $"Cannot bind argument to parameter '{parameter.Name}' because it is {words}.", parameter.Name, call, null, ErrorCategory.InvalidData);

    public static ParameterBindingException SetterFailed(CompiledParameter parameter, Exception cause, InvocationInfo call) =>
        Of("ParameterBindingFailed", $"Cannot bind parameter '{parameter.Name}' to the target. {cause.Message}", parameter.Name, call, cause, ErrorCategory.WriteError);

    public static ParameterBindingException InputNotBound(InvocationInfo call) =>
        Of("InputObjectNotBound", "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.", null, call);

    public static ParameterBindingException InputMissing(IEnumerable<CompiledParameter> missing, InvocationInfo call) =>
        Of("InputObjectMissingMandatory", $"The input object cannot be bound because it did not contain the information required to bind all mandatory parameters:  {Names(missing)}", null, call);

    private static string Names(IEnumerable<CompiledParameter> parameters) => string.Join(' ', parameters.Select(one => one.Name));

    private static ParameterBindingException Of(string id, string message, string? parameter, InvocationInfo call, Exception? cause = null, ErrorCategory category = ErrorCategory.InvalidArgument) =>
        new(message, id, category, parameter, call, cause);
}

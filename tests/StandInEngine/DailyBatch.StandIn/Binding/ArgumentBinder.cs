using System.Collections;
using System.Management.Automation;
using System.Reflection;

namespace DailyBatch.StandIn.Binding;

/// <summary>Puts one value into one parameter: transformed, converted, validated, set.</summary>
internal static class ArgumentBinder
{
    /// <summary>False where the value would have to be converted and <paramref name="coerce"/> is off.</summary>
    public static bool TryBind(BindingState state, CompiledParameter parameter, object? argument, bool coerce)
    {
        object? value = Transform(state, parameter, argument);
        if (coerce) value = Convert(state, parameter, value);
        else if (!TypeConversion.FitsAsItIs(ref value, parameter.Type)) return false;
        Validate(state, parameter, value);
        Set(state, parameter, value);
        state.MarkBound(parameter, value);
        return true;
    }

    private static object? Transform(BindingState state, CompiledParameter parameter, object? argument)
    {
        object? value = argument;
        foreach (var transformation in parameter.Attributes.OfType<ArgumentTransformationAttribute>())
        {
            try
            {
                value = transformation.Transform(state.Engine, NumberText.Plain(value));
            }
            catch (Exception cause) when (cause is not PipelineStoppedException)
            {
                throw BindingFault.Transformation(parameter, cause, state.Call);
            }
        }

        return value;
    }

    private static object? Convert(BindingState state, CompiledParameter parameter, object? value)
    {
        if (parameter.Type == typeof(string) && value is IList list) throw BindingFault.ListForOne(parameter, list, state.Call);
        try
        {
            return parameter.IsSwitch ? TypeConversion.ToSwitch(value) : TypeConversion.To(value, parameter.Type);
        }
        catch (PSInvalidCastException cause)
        {
            throw BindingFault.CannotConvert(parameter, cause, state.Call);
        }
    }

    private static void Validate(BindingState state, CompiledParameter parameter, object? value)
    {
        if (parameter.IsMandatorySomewhere) RefuseNothing(state, parameter, value);
        foreach (var rule in parameter.Attributes.OfType<ValidateArgumentsAttribute>())
        {
            try
            {
                rule.Check(value, state.Engine);
            }
            catch (Exception cause) when (cause is not PipelineStoppedException)
            {
                throw BindingFault.Validation(parameter, cause, state.Call);
            }
        }
    }

    private static void RefuseNothing(BindingState state, CompiledParameter parameter, object? value)
    {
        bool Has<T>() => parameter.Attributes.OfType<T>().Any();
        if (value is null && !Has<AllowNullAttribute>()) throw BindingFault.NotAllowed(parameter, "Null", "null", state.Call);
        if (value is "" && !Has<AllowEmptyStringAttribute>()) throw BindingFault.NotAllowed(parameter, "EmptyString", "an empty string", state.Call);
        if (!parameter.IsList || value is not ICollection list) return;
        if (list.Count == 0 && !Has<AllowEmptyCollectionAttribute>()) throw BindingFault.NotAllowed(parameter, "EmptyArray", "an empty array", state.Call);
        foreach (object? element in list) RefuseNothing(state, parameter, element);
    }

    private static void Set(BindingState state, CompiledParameter parameter, object? value)
    {
        try
        {
            parameter.Set(state.Holder(parameter), value);
        }
        catch (TargetInvocationException cause)
        {
            throw BindingFault.SetterFailed(parameter, cause.InnerException!, state.Call);
        }
    }
}

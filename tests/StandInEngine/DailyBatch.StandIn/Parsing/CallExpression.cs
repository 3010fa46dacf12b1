using System.Management.Automation;
using System.Reflection;
using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>value.Method(…)</c> and <c>[type]::Method(…)</c>: the first method that takes these arguments, converted where need be.</summary>
internal sealed record CallExpression(Expression Target, string Name, IReadOnlyList<Expression> Arguments, bool IsStatic) : Expression
{
    public override object? Evaluate(Execution execution)
    {
        object target = NumberText.Plain(Target.Evaluate(execution)) ?? throw new RuntimeException($"You cannot call a method on a null-valued expression: .{Name}().");
        object?[] arguments = [.. Arguments.Select(argument => NumberText.Plain(argument.Evaluate(execution)))];
        Type type = IsStatic ? (Type)target : target.GetType();
        foreach (MethodInfo method in Candidates(type, arguments))
        {
            if (TryConvert(method, arguments, out object?[] converted)) return Call(method, IsStatic ? null : target, converted);
        }

        throw new RuntimeException($"{type} has no method '{Name}' that takes these {arguments.Length} arguments.");
    }

    /// <summary>Those that take the arguments as they are go first.</summary>
    private IEnumerable<MethodInfo> Candidates(Type type, object?[] arguments) => type
        .GetMethods(BindingFlags.Public | (IsStatic ? BindingFlags.Static : BindingFlags.Instance))
        .Where(method => method.Name.Equals(Name, StringComparison.OrdinalIgnoreCase) && method.GetParameters().Length == arguments.Length && !method.IsGenericMethod)
        .OrderByDescending(method => method.GetParameters().Zip(arguments).Count(pair => pair.First.ParameterType.IsInstanceOfType(pair.Second)));

    private static bool TryConvert(MethodInfo method, object?[] arguments, out object?[] converted)
    {
        converted = [];
        try
        {
            converted = [.. method.GetParameters().Zip(arguments, (parameter, argument) => TypeConversion.To(argument, parameter.ParameterType))];
            return true;
        }
        catch (PSInvalidCastException)
        {
            return false;
        }
    }

    private static object? Call(MethodInfo method, object? target, object?[] arguments)
    {
        try
        {
            return method.Invoke(target, arguments);
        }
        catch (TargetInvocationException cause)
        {
            throw new RuntimeException($"Exception calling \"{method.Name}\" with \"{arguments.Length}\" argument(s): \"{cause.InnerException!.Message}\"", cause.InnerException);
        }
    }
}

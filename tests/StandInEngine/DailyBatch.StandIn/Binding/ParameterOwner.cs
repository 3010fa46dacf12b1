namespace DailyBatch.StandIn.Binding;

/// <summary>Which object of a command holds a parameter's value.</summary>
internal enum ParameterOwner
{
    Command,
    Common,
    ShouldProcess,
}

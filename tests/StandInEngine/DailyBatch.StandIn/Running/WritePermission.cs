using System.Management.Automation;

namespace DailyBatch.StandIn.Running;

/// <summary>Which command may write now, from which thread: the one whose override is running, on the pipeline's thread.</summary>
internal sealed class WritePermission
{
    private (Cmdlet? Command, Thread? Thread) _holder;

    public void During(Cmdlet command, Action action)
    {
        var before = _holder;
        _holder = (command, Thread.CurrentThread);
        try
        {
            action();
        }
        finally
        {
            _holder = before;
        }
    }

    /// <exception cref="PSInvalidOperationException">It is another command's turn, or another thread.</exception>
    public void Demand(Cmdlet command)
    {
        if (_holder.Command != command || _holder.Thread != Thread.CurrentThread) throw PSInvalidOperationException.WriteNotPermitted();
    }
}

namespace System.Management.Automation;

/// <summary>A command whose parameters depend on the others' values. The stand-in refuses to run one.</summary>
public interface IDynamicParameters
{
    object GetDynamicParameters();
}

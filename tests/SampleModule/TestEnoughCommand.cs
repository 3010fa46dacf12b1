using System.Management.Automation;

namespace SampleModule;

/// <summary>Writes on and on, and completes its progress whatever happens below.</summary>
[Cmdlet(VerbsDiagnostic.Test, "Enough")]
[OutputType(typeof(int))]
public sealed class TestEnoughCommand : PSCmdlet
{
    protected override void ProcessRecord()
    {
        try
        {
            for (int number = 1; ; number++) WriteObject(number);
        }
        finally
        {
            if (!Stopping) WriteProgress(new ProgressRecord(1, "Counting", "done") { RecordType = ProgressRecordType.Completed });
        }
    }
}

using System.Management.Automation;

namespace SampleModule;

/// <summary>Writes one record to each stream.</summary>
[Cmdlet(VerbsCommunications.Write, "Stream")]
[OutputType(typeof(int))]
public sealed class WriteStreamCommand : Cmdlet
{
    protected override void ProcessRecord()
    {
        WriteVerbose("verbose");
        WriteDebug("debug");
        WriteWarning("warning");
        WriteInformation(new InformationRecord("information", "sample"));
        WriteInformation("tagged", ["tag"]);
        var progress = new ProgressRecord(7, "Sampling", "one") { PercentComplete = 10 };
        WriteProgress(progress);
        (progress.PercentComplete, progress.RecordType) = (100, ProgressRecordType.Completed);
        WriteProgress(progress);
        WriteObject(new List<int> { 1, 2 }, enumerateCollection: true);
        WriteObject(new List<int> { 3, 4 });
    }
}

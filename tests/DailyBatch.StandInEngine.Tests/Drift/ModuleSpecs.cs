using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Drift;

/// <summary>The stand-in has all that the modules ask for.</summary>
public sealed class ModuleSpecs
{
    private const int MostMembers = 40;
    private static readonly EngineSurface StandIn = new(typeof(System.Management.Automation.Cmdlet).Assembly.Location);

    /// <summary>The sample module, and the real one as soon as the repository has it.</summary>
    public static TheoryData<string> Modules => [.. ((string?[])[Built.SampleModule, Built.Product]).OfType<string>()];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Every_engine_type_that_a_module_names_is_there(string module) =>
        new EngineReferences(module).Types.Except(StandIn.Types.Keys).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Modules))]
    public void Every_engine_member_that_a_module_uses_is_there(string module) =>
        new EngineReferences(module).Members.Where(member => !StandIn.Has(member.Type, member.Signature)).ShouldBeEmpty();

    [Fact]
    public void The_check_sees_calls_attributes_and_overrides()
    {
        var members = new EngineReferences(Built.SampleModule).Members;

        members.ShouldContain(("System.Management.Automation.Cmdlet", "Void WriteObject(Object)"));
        members.ShouldContain(("System.Management.Automation.ParameterAttribute", "Void set_Mandatory(Boolean)"));
        members.ShouldContain(("System.Management.Automation.PSCmdlet", "Void StopProcessing()"));
    }

    [Fact]
    public void The_real_module_keeps_to_the_few_members_that_are_agreed()
    {
        string[] allowed = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Drift", "allowed-engine-members.txt"));

        allowed.Length.ShouldBeLessThanOrEqualTo(MostMembers);
        allowed.Where(line => !StandIn.Has("System.Management.Automation." + line.Split(": ")[0], line.Split(": ")[1])).ShouldBeEmpty();
        Used().Except(allowed).ShouldBeEmpty();
    }

    /// <summary>Attributes only describe; what counts is what the engine does.</summary>
    private static IEnumerable<string> Used() => Built.Product is null
        ? []
        : new EngineReferences(Built.Product).Members.Where(member => !member.Type.EndsWith("Attribute")).Select(member => $"{member.Type.Replace("System.Management.Automation.", "")}: {member.Signature}");
}

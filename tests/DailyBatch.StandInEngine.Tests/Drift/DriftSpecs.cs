using System.Reflection;
using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Drift;

/// <summary>The stand-in promises nothing that the engine does not have.</summary>
public sealed class DriftSpecs
{
    private static readonly EngineSurface Reference = new(Built.Reference);
    private static readonly EngineSurface StandIn = new(typeof(System.Management.Automation.Cmdlet).Assembly.Location);

    public static TheoryData<string> Types => [.. StandIn.Types.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_is_the_same_kind_of_type_in_the_engine(string name)
    {
        EngineType mine = StandIn.Types[name];
        EngineType real = Reference.Types[name];

        (mine.Kind, mine.Base).ShouldBe((real.Kind, real.Base));
        mine.Interfaces.Except(real.Interfaces).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_member_has_the_same_signature_in_the_engine(string name) =>
        StandIn.Types[name].Members.Except(Reference.Types[name].Members).ShouldBeEmpty();

    [Fact]
    public void It_has_the_name_the_version_and_the_key_that_modules_ask_for() =>
        typeof(System.Management.Automation.Cmdlet).Assembly.GetName().FullName.ShouldBe(AssemblyName.GetAssemblyName(Built.Reference).FullName);
}

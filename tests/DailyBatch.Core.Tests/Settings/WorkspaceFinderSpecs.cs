using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Settings;

public sealed class WorkspaceFinderSpecs : IDisposable
{
    private static readonly Dictionary<string, string> NoEnvironment = [];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_given_workspace_comes_first()
    {
        var given = Directory.CreateDirectory(_folder["my channel's"]).FullName;

        WorkspaceFinder.Find("my channel's", _folder.Path, Home(_folder.Path)).ShouldBe(given);
        WorkspaceFinder.Find(given, "/", NoEnvironment).ShouldBe(given);
    }

    [Fact]
    public void Then_comes_the_home_of_the_environment()
    {
        var home = Directory.CreateDirectory(_folder["home"]).FullName;

        WorkspaceFinder.Find(null, _folder.Path, Home(home)).ShouldBe(home);
    }

    [Fact]
    public void Then_comes_the_nearest_parent_with_settings()
    {
        var deep = Directory.CreateDirectory(_folder["one/two/three"]).FullName;
        File.WriteAllText(_folder[Workspace.SettingsFileName], "{}");
        File.WriteAllText(_folder["one/" + Workspace.SettingsFileName], "{}");

        WorkspaceFinder.Find(null, deep, NoEnvironment).ShouldBe(_folder["one"]);
    }

    [Fact]
    public void Else_it_is_the_current_directory() => WorkspaceFinder.Find(" ", _folder.Path, NoEnvironment).ShouldBe(_folder.Path);

    [Fact]
    public void A_named_workspace_that_is_missing_is_refused()
    {
        Refusal("nowhere", NoEnvironment).ShouldContain("does not exist");
        Refusal(null, Home(_folder["nowhere"])).ShouldContain(WorkspaceFinder.HomeName);
    }

    [Fact]
    public void A_file_is_no_workspace()
    {
        File.WriteAllText(_folder["file"], "");

        Refusal("file", NoEnvironment).ShouldContain("is a file");
    }

    private static Dictionary<string, string> Home(string path) => new() { [WorkspaceFinder.HomeName] = path };

    private string Refusal(string? given, Dictionary<string, string> environment) =>
        Should.Throw<FaultException>(() => WorkspaceFinder.Find(given, _folder.Path, environment)).Fault.Message;
}

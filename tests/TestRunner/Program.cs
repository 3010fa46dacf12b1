using DailyBatch.TestRunner;

// Runs every test program that the build made, then Pester where PowerShell is found, and adds them up.
// Arguments: the folder of the built test programs, the repository's root, then anything for xUnit (for instance -class Name).
// `--places` before the latter runs the test programs once in each of several cultures and time zones.
var (binaries, root, rest) = (args[0], args[1], args[2..]);
var total = TestCount.None;
if (rest is ["--places", .. var filter])
{
    foreach (var place in TestPlace.All)
    {
        place.Enter();
        RunPrograms(filter);
    }
}
else
{
    RunPrograms(rest);
    if (rest.Length == 0) total += PesterRun.Run(root);
}

Console.WriteLine();
Console.WriteLine($"{total.Passed} passed, {total.Failed} failed, {total.Skipped} skipped");
return total is { Failed: 0, Passed: > 0 } ? 0 : 1;

void RunPrograms(string[] arguments)
{
    foreach (var program in TestPrograms.Below(binaries))
        total += XunitRun.Run(program, arguments);
}

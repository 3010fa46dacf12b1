namespace DailyBatch.Core.Tests.Publishing.YouTube;

/// <summary>Every fault at every moment, in a process that lives and in one that is killed and started again, in five cultures and seven zones.</summary>
public sealed class MatrixSpecs(MatrixFixture matrix) : IClassFixture<MatrixFixture>
{
    // Cases in which the end was sent, its answer lost, and the session forgotten or the video not listed: no program can know.
    private const int MostForTheOwner = 12;

    public static TheoryData<int, string> Cases => [.. MatrixFixture.Schedules.Select((schedule, i) => (i, schedule.ToString()))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void One_video_with_the_right_bytes_at_its_slot_and_public_to_nobody_before(int place, string schedule)
    {
        matrix[place].Schedule.ToString().ShouldBe(schedule);
        matrix[place].Problems.ShouldBeEmpty();
        matrix[place].WasKilled.ShouldBe(matrix[place].Schedule.Kill is not null);
    }

    [Fact]
    public void It_has_at_least_two_hundred_cases() => MatrixFixture.Schedules.Count.ShouldBeGreaterThanOrEqualTo(200);

    [Fact]
    public void The_owner_is_asked_only_where_nobody_else_can_know() =>
        MatrixFixture.Schedules.Where((_, i) => matrix[i].OwnerAsked).ToList().ShouldSatisfyAllConditions(
            asked => asked.Count.ShouldBeLessThanOrEqualTo(MostForTheOwner),
            asked => asked.ShouldAllBe(s => s.Faults.Any(f => f.Name.StartsWith("session-gone") || f.Name.StartsWith("empty-200"))));
}

using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Figures.Hairs;

/// <summary>Finds a hair style for the words about it, or one that fits gender and age.</summary>
internal static class HairChoice
{
    private static readonly Hair Short = new ShortHair(), Crew = new CrewCut(), Quiff = new QuiffHair(), Balding = new BaldingHair(),
        Curls = new CurlyHair(0.92), Afro = new CurlyHair(1.18), Long = new LongHair(150, 0), Wavy = new LongHair(128, 14), Bob = new LongHair(66, 6),
        Bun = new BunHair(), Ponytail = new PonytailHair();

    private static readonly (string Word, Hair Hair)[] Words =
    [
        ("bald", Balding), ("buzz", Crew), ("crew", Crew), ("shaved", Crew), ("bun", Bun), ("updo", Bun), ("tied", Ponytail), ("pony", Ponytail),
        ("bob", Bob), ("afro", Afro), ("curl", Curls), ("wav", Wavy), ("long", Long), ("quiff", Quiff), ("slick", Quiff),
    ];

    public static Hair For(string words, bool woman, int age, SeededRandom random)
    {
        var chance = random.Pick(Usual(woman, age));
        foreach (var (word, hair) in Words)
        {
            if (words.Contains(word, StringComparison.Ordinal))
                return hair;
        }

        return words.Contains("short", StringComparison.Ordinal) ? (woman ? Bob : Short) : chance;
    }

    private static Hair[] Usual(bool woman, int age) => (woman, age) switch
    {
        (true, 0) => [Ponytail, Long, Curls],
        (true, 2) => [Bun, Bob, Curls, Bun],
        (true, _) => [Long, Wavy, Bob, Bun, Ponytail, Afro],
        (false, 2) => [Balding, Short, Crew, Balding],
        _ => [Short, Quiff, Crew, Short, Curls],
    };
}

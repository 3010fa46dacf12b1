namespace DailyBatch.PowerShell.Tests.Support;

/// <summary>Stories as people post them.</summary>
internal static class RawStories
{
    public const string Deposit = """
        So this happened last spring and I am still shaking. My landlord slammed the door in my face and kept my whole deposit.
        I had rented the flat for six years and never paid a day late. When I moved out I painted every wall myself and took photos of every room.
        He sent me a letter that said the floor was ruined and that I owed him another nine hundred dollars.
        "You people always leave a mess," he told me on the phone. "Read the lease again," I said. He laughed and hung up.
        My neighbor Ruth stood in the hallway and heard all of it. She asked me which floor he meant.
        It turned out he had sent the same letter with the same photo to every tenant before me. The photo showed a floor that was not even in our building.
        Ruth had kept hers for eleven years, and so had four others. We all went to his office on the same morning with the same picture in our hands.
        He went white and asked us what we wanted. I told him I wanted my deposit, and Ruth told him she wanted an apology.
        He paid us all by Friday, and he still says he did nothing wrong. Would you have let him off with an apology?
        """;
}

using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>First names that are often met, so that a name is known as one where it opens a sentence, and whose it is.</summary>
internal static class FirstNames
{
    private static readonly HashSet<string> Female = Names(
        """
        Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda
        Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia Amy Kathleen Angela Shirley Brenda Emma Anna Pamela Nicole Samantha Katherine Christine Helen Debra
        Rachel Carolyn Janet Maria Catherine Heather Diane Olivia Julie Joyce Victoria Ruth Virginia Lauren Kelly Christina Joan Evelyn Judith Andrea Hannah Megan
        Cheryl Jacqueline Martha Madison Teresa Gloria Sara Janice Ann Kathryn Abigail Sophia Frances Jean Alice Judy Isabella Julia Grace Amber Denise Danielle
        Marilyn Beverly Charlotte Natalie Theresa Diana Brittany Doris Kayla Alexis Lori Marie Becky Jenny Kate Katie Liz Beth Sue Peggy Tina Wendy Tracy Dawn
        Claire Lucy Ellie Mia Chloe Ava Lily Zoe Molly Holly Jess Jill Monica Erin Paige Courtney Vanessa Sabrina Kristen Tiffany Crystal Gina Rita Rosa Sonia Priya
        """, GrammarLibrary.Instance.Names.Female);

    private static readonly HashSet<string> Male = Names(
        """
        James Robert John Michael David William Richard Joseph Thomas Christopher Charles Daniel Matthew Anthony Mark Donald Steven Andrew Paul Joshua Kenneth Kevin
        Brian Timothy Ronald George Jason Edward Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander
        Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Zachary Douglas Peter Kyle Noah Ethan Jeremy Christian Walter Keith Austin Roger
        Terry Sean Gerald Carl Dylan Harold Jordan Jesse Bryan Lawrence Arthur Gabriel Bruce Logan Billy Joe Alan Juan Elijah Willie Albert Wayne Randy Mason Vincent
        Liam Roy Bobby Caleb Bradley Russell Lucas Dave Mike Steve Bob Bill Jim Tom Tim Dan Matt Chris Nick Josh Greg Jeff Rick Ron Ken Phil Ted Todd Brad Chad Kurt
        Derek Craig Doug Stan Ray Pete Sam Alex Max Ben Luke Ian Neil Simon Oliver Harry Charlie Leo Carlos Luis Marco Ahmed Ali Omar Ivan Hans Klaus Stefan
        """, GrammarLibrary.Instance.Names.Male);

    /// <summary>Whether a word is a first name.</summary>
    public static bool Has(string word) => Female.Contains(word) || Male.Contains(word);

    /// <summary>female or male; null for a name that is not known.</summary>
    public static string? GenderOf(string name) => Female.Contains(name) ? "female" : Male.Contains(name) ? "male" : null;

    private static HashSet<string> Names(string text, string[] more) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), .. more];
}

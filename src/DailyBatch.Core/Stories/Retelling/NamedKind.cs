namespace DailyBatch.Core.Stories.Retelling;

/// <summary>What a name in a raw story belongs to.</summary>
internal enum NamedKind
{
    /// <summary>Somebody.</summary>
    Person,

    /// <summary>A town, a street, a country.</summary>
    Place,

    /// <summary>A company, an office, a school.</summary>
    Organisation,
}

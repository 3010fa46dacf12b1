@{
    RootModule           = 'DailyBatch.PowerShell.dll'
    ModuleVersion        = '0.1.0'
    GUID                 = '6a1f5f0c-52f7-4a3b-9a31-0d6f2c9b7e14'
    Author               = 'DailyBatch contributors'
    CompanyName          = 'DailyBatch contributors'
    Copyright            = '(c) DailyBatch contributors. MIT licence.'
    Description          = 'Plans, writes, renders and schedules a day''s short vertical story videos, unattended or step by step.'
    PowerShellVersion    = '7.6'
    CompatiblePSEditions = @('Core')

    CmdletsToExport      = @(
        'Connect-YouTube'
        'Disconnect-YouTube'
        'Get-BatchPlan'
        'Get-Episode'
        'Get-PlannerBelief'
        'Get-PostingSlot'
        'Import-EpisodeMetric'
        'Invoke-DailyBatch'
        'New-EpisodeStory'
        'New-EpisodeVideo'
        'Publish-Episode'
        'Test-Planner'
        'Update-EpisodeMetric'
    )
    FunctionsToExport    = @()
    AliasesToExport      = @()
    VariablesToExport    = @()
    DscResourcesToExport = @()

    FormatsToProcess     = @('DailyBatch.Format.ps1xml')
    TypesToProcess       = @('DailyBatch.Types.ps1xml')
    RequiredAssemblies   = @()
    ScriptsToProcess     = @()

    PrivateData          = @{
        PSData = @{
            Tags         = @('video', 'shorts', 'youtube', 'ffmpeg', 'automation', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
            License      = 'MIT'
            ReleaseNotes = 'See CHANGELOG.md.'
        }
    }
}

# Runs the Pester files in this folder. The last line is what the test command counts.
$ErrorActionPreference = 'Stop'
if (-not (Get-Module Pester -ListAvailable | Where-Object Version -GE '5.0')) {
    Write-Output 'Pester 5 is not installed: Install-PSResource Pester'
    Write-Output 'Pester: 0 passed, 1 failed, 0 skipped'
    exit 1
}

Import-Module Pester -MinimumVersion 5.0
$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'Normal'
$result = Invoke-Pester -Configuration $configuration
$broken = $result.FailedBlocksCount + $result.FailedContainersCount
Write-Output "Pester: $($result.PassedCount) passed, $($result.FailedCount + $broken) failed, $($result.SkippedCount) skipped"
exit [int]($result.Result -ne 'Passed')

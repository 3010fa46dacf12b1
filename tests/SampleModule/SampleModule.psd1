@{
    # Read by the stand-in engine as PowerShell reads a manifest.
    RootModule           = 'SampleModule.dll'
    ModuleVersion        = '1.2.3'
    GUID                 = '7d0c3c7e-51a0-4b43-9d3f-0c3d7a2a7c11'
    CompatiblePSEditions = @('Core')
    PowerShellVersion    = '7.6'
    CmdletsToExport      = @(
        'Trace-Step', 'Show-Binding', 'Show-Argument', 'Show-Place', 'Write-Fault', 'Write-Stream'
        'Set-Sample', 'Clear-Sample', 'Wait-Sample', 'Test-WriteTurn', 'Test-Enough', 'Select-Choice', 'Select-Combination'
    )
    FunctionsToExport    = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
    PrivateData          = @{ PSData = @{ Tags = 'sample' } }
}

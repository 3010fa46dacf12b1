#!/usr/bin/env pwsh
# The tasks of the project for PowerShell; build.sh has the same ones and, on Debian and Ubuntu, also installs what is missing.
#   ./build.ps1 build | test [--places] [xUnit filter] | demo [--date D] [--count N] | bench [name] | soak [name] | package
param(
    [Parameter(Position = 0)]
    [ValidateSet('build', 'test', 'demo', 'bench', 'soak', 'package')]
    [string] $Task = 'build',

    [Parameter(Position = 1, ValueFromRemainingArguments)]
    [string[]] $Arguments = @()
)

$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

function Invoke-Checked {
    param([string] $Program, [string[]] $With)
    & $Program @With
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

function Assert-Tool {
    $packages = @{ ffmpeg = 'ffmpeg'; ffprobe = 'ffmpeg'; 'rsvg-convert' = 'librsvg2-bin' }
    $missing = $packages.Keys | Where-Object { -not (Get-Command $_ -CommandType Application -ErrorAction Ignore) }
    if ($missing) {
        throw "Missing: $($missing -join ', '). Install $(($missing | ForEach-Object { $packages[$_] } | Select-Object -Unique) -join ' and '), or on Debian and Ubuntu use ./build.sh, which does it."
    }
}

function Invoke-Compile {
    Invoke-Checked dotnet @('build', 'DailyBatch.slnx', '-c', 'Release', '-v', 'quiet', '-nologo', '-clp:ErrorsOnly;NoSummary')
    Invoke-Checked dotnet @('build', 'src/DailyBatch.PowerShell', '-t:BuildModule', '-c', 'Release', '-v', 'quiet', '-nologo', '-clp:ErrorsOnly;NoSummary')
}

if ($Task -in 'test', 'demo', 'bench', 'soak') { Assert-Tool }
Invoke-Compile

switch ($Task) {
    'build' { 'The module is in out/DailyBatch: Import-Module ./out/DailyBatch' }
    'test' { Invoke-Checked dotnet (@('artifacts/bin/DailyBatch.TestRunner/release/DailyBatch.TestRunner.dll', 'artifacts/bin', $PSScriptRoot) + $Arguments) }
    'demo' {
        $null = New-Item -ItemType Directory -Force demo
        # Tomorrow, so that no slot has passed, unless a date is given.
        $date = if ($Arguments -contains '--date') { @() } else { @('--date', 'tomorrow') }
        Invoke-Checked dotnet (@('artifacts/bin/DailyBatch.Cli/release/dailybatch.dll', 'run', '--workspace', 'demo') + $date + $Arguments)
    }
    'bench' { Invoke-Checked dotnet (@('artifacts/bin/DailyBatch.Bench/release/DailyBatch.Bench.dll') + $Arguments) }
    'soak' { Invoke-Checked dotnet (@('artifacts/bin/DailyBatch.Bench/release/DailyBatch.Bench.dll', 'soak') + $Arguments) }
    'package' {
        $version = (Import-PowerShellDataFile out/DailyBatch/DailyBatch.psd1).ModuleVersion
        Invoke-Checked tar @('-C', 'out', '-czf', "out/DailyBatch-$version.tar.gz", 'DailyBatch')
        "out/DailyBatch-$version.tar.gz"
    }
}

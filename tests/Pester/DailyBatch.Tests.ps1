#Requires -Version 7.6
#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.0' }

# The shipped module on real PowerShell. Needs out/DailyBatch: ./build.sh build

BeforeDiscovery {
    $module = Join-Path $PSScriptRoot '../../out/DailyBatch'
    Import-Module $module -Force
    $cmdlets = (Get-Command -Module DailyBatch).Name
    $pages = Join-Path $PSScriptRoot '../../docs/cmdlets'
    $examples = foreach ($page in Get-ChildItem $pages -Filter *.md) {
        $found = [regex]::Matches((Get-Content $page -Raw), '(?ms)^### Example \d+: (.+?)$.*?^```powershell\r?\n(.+?)^```')
        foreach ($match in $found) {
            @{ Cmdlet = $page.BaseName; Title = $match.Groups[1].Value; Code = $match.Groups[2].Value.Trim() }
        }
    }
}

BeforeAll {
    $module = Join-Path $PSScriptRoot '../../out/DailyBatch'
    # In two days: no slot of that date has passed, wherever this runs.
    $soon = (Get-Date).AddDays(2).ToString('yyyy-MM-dd')

    # A folder of its own with a space and an apostrophe, because users' folders have them.
    function New-Workspace {
        $folder = Join-Path ([IO.Path]::GetTempPath()) "daily batch's $([guid]::NewGuid().ToString('n'))"
        (New-Item -ItemType Directory $folder).FullName
    }

    Remove-Item Env:DAILYBATCH_HOME -ErrorAction Ignore
    $home1 = New-Workspace
    Push-Location $home1
}

AfterAll {
    Pop-Location
    Remove-Item $home1 -Recurse -Force
}

Describe 'The module' {
    BeforeAll { Import-Module $module -Force }

    It 'can be imported twice' {
        Import-Module $module -Force
        Import-Module $module -Force
        (Get-BatchPlan -Date $soon -Count 1).Place | Should -Be 1
    }

    It 'can be removed and imported again' {
        Remove-Module DailyBatch
        Get-Command Get-BatchPlan -ErrorAction Ignore | Should -BeNullOrEmpty
        Import-Module $module
        (Get-BatchPlan -Date $soon -Count 1).Place | Should -Be 1
    }

    It 'keeps its packages away from other modules' {
        $null = Get-BatchPlan -Date $soon -Count 1
        $shared = [Runtime.Loader.AssemblyLoadContext]::Default.Assemblies.ForEach({ $_.GetName().Name })
        $shared | Should -Contain 'DailyBatch.PowerShell'
        $shared | Should -Not -Contain 'DailyBatch.Core'
        $shared | Should -Not -Contain 'NodaTime'
    }

    It 'works in a second runspace of the same process' {
        $shell = [powershell]::Create()
        $null = $shell.AddScript("Set-Location -LiteralPath '$($home1.Replace("'", "''"))'; Import-Module '$module'; (Get-BatchPlan -Date $soon -Count 2).Count")
        $shell.Invoke() | Should -Be 2
        $shell.Dispose()
    }
}

Describe 'Help' {
    It 'knows what <_> is for' -ForEach $cmdlets {
        $help = Get-Help $_ -Full
        $help.Synopsis | Should -Not -Match '\[<CommonParameters>\]'
        $help.examples.example.Count | Should -BeGreaterOrEqual 2
    }

    It 'has words for every parameter of <_>' -ForEach $cmdlets {
        $cmdlet = Get-Command $_
        $common = [Management.Automation.PSCmdlet]::CommonParameters
        $told = (Get-Help $_ -Full).parameters.parameter | Where-Object { $_.description.Text } | ForEach-Object name
        $cmdlet.Parameters.Keys.Where({ $_ -notin $common -and $_ -notin $told }) | Should -BeNullOrEmpty
    }

    It 'has the about topic' {
        Get-Help about_DailyBatch | Out-String | Should -Match 'Get-BatchPlan -Count 5 \| New-EpisodeStory'
    }
}

Describe 'Bad input' {
    It 'refuses a date that is none' {
        { Get-BatchPlan -Date 2025-02-30 } | Should -Throw '*2025-02-30*' -ErrorId 'CannotConvertArgumentNoMessage,*'
    }

    It 'refuses a count of 0' {
        { Get-BatchPlan -Count 0 } | Should -Throw '*Count*'
    }

    It 'refuses a date in the past by name' {
        { Invoke-DailyBatch -Date 2025-01-02 } | Should -Throw '*2025-01-02*'
    }

    It 'refuses an unknown niche with an id, a category, a target and a remedy' {
        $found = try { Get-BatchPlan -Niche gardening } catch { $_ }
        $found.FullyQualifiedErrorId | Should -BeLike '*,DailyBatch.PowerShell.Commands.GetBatchPlanCommand'
        $found.CategoryInfo.Category | Should -Be 'InvalidArgument'
        $found.TargetObject | Should -Not -BeNullOrEmpty
        $found.ErrorDetails.RecommendedAction | Should -Not -BeNullOrEmpty
    }

    It 'names an episode that is not stored, and goes on' {
        $errors = @()
        Get-Episode -Id episode_0123456789ab, episode_0123456789ac -ErrorAction SilentlyContinue -ErrorVariable errors
        $errors.Count | Should -Be 2
        $errors[0].TargetObject | Should -Be 'episode_0123456789ab'
    }
}

Describe 'Where it works' {
    It 'follows Set-Location' {
        $other = New-Workspace
        try {
            Push-Location -LiteralPath $other
            $null = New-EpisodeStory 'A judge meets the boy he once sent away'
            Pop-Location
            Test-Path (Join-Path $other 'storage/episodes') | Should -BeTrue
        }
        finally { Remove-Item -LiteralPath $other -Recurse -Force }
    }

    It 'takes a path relative to the session''s location' {
        $null = New-Item -ItemType Directory 'another channel'
        $null = New-EpisodeStory 'A sister who kept every receipt' -Workspace 'another channel'
        Test-Path 'another channel/storage/episodes' | Should -BeTrue
    }
}

Describe '-WhatIf' {
    It 'stores nothing and writes no objects' {
        $folder = New-Workspace
        Get-BatchPlan -Date $soon -Count 2 -Workspace $folder | New-EpisodeStory -WhatIf -Workspace $folder | Should -BeNullOrEmpty
        Invoke-DailyBatch -WhatIf -Workspace $folder -Date $soon | Should -BeNullOrEmpty
        Get-ChildItem $folder | Should -BeNullOrEmpty
        Remove-Item -LiteralPath $folder -Recurse
    }
}

Describe 'Tab completion' {
    It 'offers niches' {
        (TabExpansion2 'Get-BatchPlan -Niche cou').CompletionMatches.CompletionText | Should -Be 'courtroom'
    }

    It 'offers dates' {
        (TabExpansion2 'Invoke-DailyBatch -Date ').CompletionMatches.CompletionText | Should -Contain $soon
    }

    It 'offers states' {
        (TabExpansion2 'Get-Episode -State Ren').CompletionMatches.CompletionText | Should -Be 'Rendered'
    }

    It 'offers the ids of stored episodes' {
        $id = (New-EpisodeStory 'The neighbour who signed for everything').Id
        (TabExpansion2 'Get-Episode ').CompletionMatches.CompletionText | Should -Contain $id
        (TabExpansion2 "Get-Episode -Workspace 'nowhere' -Id ").CompletionMatches.CompletionText | Should -Not -Contain $id
    }
}

Describe 'The pipe' {
    It 'streams: Select-Object -First 1 takes one story and leaves the others unwritten' {
        $folder = New-Workspace
        $first = Get-BatchPlan -Date $soon -Count 5 -Workspace $folder | New-EpisodeStory -Workspace $folder | Select-Object -First 1
        $first.State | Should -Be 'Written'
        (Get-ChildItem "$folder/storage/episodes" -Filter *.json).Count | Should -Be 1
        Remove-Item -LiteralPath $folder -Recurse
    }

    It 'takes one object from a variable' {
        $plan = Get-BatchPlan -Date $soon -Count 1
        $episode = New-EpisodeStory -InputObject $plan
        (Get-Episode $episode.Id).Title | Should -Be $episode.Title
    }

    It 'brings episodes of slots and of other objects with an id back into the pipe' {
        $episode = New-EpisodeStory 'A will that nobody had read'
        ($episode | Get-Episode).Id | Should -Be $episode.Id
        Get-PostingSlot -Date $soon -Free | Get-Episode | Should -BeNullOrEmpty
    }

    It 'stops when it is told to and leaves no program behind' {
        $folder = New-Workspace
        $shell = [powershell]::Create()
        $null = $shell.AddScript("Import-Module '$module'; Invoke-DailyBatch -Date $soon -Count 1 -Preview -Workspace '$($folder.Replace("'", "''"))'")
        $run = $shell.BeginInvoke()
        $deadline = (Get-Date).AddSeconds(60)
        while (-not ($child = Get-Process ffmpeg -ErrorAction Ignore | Where-Object { $_.Parent.Id -eq $PID }) -and (Get-Date) -lt $deadline) { Start-Sleep -Milliseconds 50 }
        $child | Should -Not -BeNullOrEmpty
        $shell.Stop()
        $child | Where-Object { -not $_.HasExited } | Should -BeNullOrEmpty
        $shell.InvocationStateInfo.State | Should -Be 'Stopped'
        $shell.Dispose()
        Remove-Item -LiteralPath $folder -Recurse -Force
    }
}

Describe 'The whole day' {
    BeforeAll {
        $day = New-Workspace
        $published = Get-BatchPlan -Date $soon -Count 1 -Workspace $day | New-EpisodeStory -Workspace $day | New-EpisodeVideo -Workspace $day | Publish-Episode -Workspace $day
    }

    AfterAll { Remove-Item -LiteralPath $day -Recurse -Force }

    It 'ends with a scheduled video in the outbox' {
        $published.State | Should -Be 'Scheduled'
        Get-Item (Join-Path $published.Publication.Folder 'video.mp4') | Should -Not -BeNullOrEmpty
        $published.Publication.PlannedAt.ToString('yyyy-MM-dd') | Should -Be $soon
    }

    It 'holds its slot' {
        $slot = Get-PostingSlot -Date $soon -Workspace $day | Where-Object Status -EQ Taken
        $slot.EpisodeId | Should -Be $published.Id
    }

    It 'does nothing twice' {
        $again = Get-Episode $published.Id -Workspace $day | New-EpisodeStory -Workspace $day | New-EpisodeVideo -Workspace $day | Publish-Episode -Workspace $day
        $again.Publication.UploadedAt | Should -Be $published.Publication.UploadedAt
        $again.Video.RenderedAt | Should -Be $published.Video.RenderedAt
    }

    It 'shows each of its objects in a view of its own' {
        Get-BatchPlan -Workspace $day -Date $soon -Count 2 | Out-String -Width 200 | Should -Match 'Slot +Niche +Style +Pattern +Emotion +Reason'
        $published | Out-String -Width 200 | Should -Match 'Id +State +Slot +Duration +Title'
        $published[0].Story | Out-String -Width 200 | Should -Match '(?s)HOOK \(.*CTA \(.*Rules: \d+ of \d+ kept'
        $published | Format-List | Out-String -Width 200 | Should -Match 'Logline +: '
        Get-PostingSlot -Workspace $day -Date $soon | Out-String -Width 200 | Should -Match 'Local +UTC +Status +Episode'
        Invoke-DailyBatch -Workspace $day -Date $soon -Count 2 -DryRun | Out-String -Width 200 | Should -Match 'AlreadyDone *: '
    }
}

Describe 'Signing in to YouTube' {
    BeforeAll {
        $fake = Join-Path $PSScriptRoot '../../artifacts/bin/DailyBatch.Fakes.YouTube/release/DailyBatch.Fakes.YouTube.dll'
        $youtube = New-Workspace
        Set-Content (Join-Path $youtube 'dailybatch.json') '{ "youtube": { "tokenFolder": "tokens" } }'

        function Start-Child([string] $program, [string[]] $arguments, [hashtable] $variables = @{}) {
            $start = [Diagnostics.ProcessStartInfo]::new($program, $arguments)
            $start.RedirectStandardInput = $start.RedirectStandardOutput = $start.RedirectStandardError = $true
            foreach ($name in $variables.Keys) { $start.Environment[$name] = $variables[$name] }
            [Diagnostics.Process]::Start($start)
        }

        $server = Start-Child dotnet @($fake, '--port', '0', '--client-secrets', (Join-Path $youtube 'client.json'))
        $lines = 1..5 | ForEach-Object { $server.StandardOutput.ReadLine() }
        $environment = @{ DAILYBATCH_HOME = $youtube }
        $lines | ForEach-Object { $name, $value = $_ -split '=', 2; $environment[$name] = $value }
    }

    AfterAll {
        $server.Kill()
        Remove-Item -LiteralPath $youtube -Recurse -Force
    }

    It 'refuses a session without a person' {
        { Connect-YouTube -Workspace $youtube -NoBrowser } | Should -Throw -ErrorId 'YouTubeNotInteractive,*'
    }

    It 'shows the address to a person and stores what comes back' {
        $work = "Import-Module '$module'; (Connect-YouTube -NoBrowser).ChannelId"
        $child = Start-Child (Get-Process -Id $PID).Path @('-NoProfile', '-Command', $work) $environment
        $null = $child.StandardOutput.ReadLine()
        $null = Invoke-WebRequest $child.StandardOutput.ReadLine()

        $child.StandardOutput.ReadToEnd() -split '\r?\n' | Should -Contain 'UCfakechannel00000000001'
        $child.WaitForExit()
        (Get-ChildItem -LiteralPath (Join-Path $youtube 'tokens')).Name | Should -Be 'youtube.token'
    }
}

Describe 'The examples of the help' {
    BeforeAll {
        # The file that an example of New-EpisodeStory names.
        $apart = Join-Path ([IO.Path]::GetTempPath()) ([guid]::NewGuid().ToString('n'))
        foreach ($folder in '.', $apart) {
            $null = New-Item -ItemType Directory -Force (Join-Path $folder posts)
            Copy-Item "$PSScriptRoot/../DailyBatch.Core.Tests/Stories/Retelling/Sources/deposit.txt" (Join-Path $folder posts)
        }
    }

    AfterAll {
        Remove-Item -LiteralPath $apart -Recurse -Force
    }

    It '<Cmdlet>: <Title>' -ForEach $examples {
        # Videos take their time; the whole day above has made one.
        $line = $Code.Replace('2025-11-23', $soon).Replace('New-EpisodeVideo', 'New-EpisodeVideo -WhatIf')
        if ($line -match '^(Invoke-DailyBatch|Connect-YouTube|Disconnect-YouTube)' -and $line -notmatch '-WhatIf|-DryRun') { $line += ' -WhatIf' }
        $line = $line -replace '(-WhatIf.*?) -WhatIf$', '$1'
        # Today's slots may be over.
        if ($line -match '^(Get-BatchPlan|Invoke-DailyBatch)' -and $line -notmatch '-Date') { $line = $line -replace '^\S+', "`$0 -Date $soon" }
        # Some dates bring a story of the grammar that is too much like the one in the file.
        if ($line -match '-StoryPath') { $line = "Push-Location '$apart'; try { $line } finally { Pop-Location }" }
        $null = [scriptblock]::Create($line).Invoke()
    }
}

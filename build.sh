#!/usr/bin/env bash
# The tasks of the project on Linux and macOS; build.ps1 has the same ones for PowerShell.
#   ./build.sh build | test [--places] [xUnit filter] | demo [--date D] [--count N] | bench [name] | soak [name] | package
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

task=${1:-build}
[ $# -gt 0 ] && shift

# What rendering needs and the machine lacks. libflite, the embedded voice, comes with Debian's ffmpeg.
install_tools() {
    local missing=()
    command -v ffmpeg >/dev/null && command -v ffprobe >/dev/null || missing+=(ffmpeg)
    command -v rsvg-convert >/dev/null || missing+=(librsvg2-bin)
    [ ${#missing[@]} -eq 0 ] && return
    if ! command -v apt-get >/dev/null; then
        echo "Missing: ${missing[*]}. Install them with your system's package manager, then run this again." >&2
        exit 1
    fi
    local sudo=''
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    echo "Installing ${missing[*]} (Debian packages)"
    $sudo apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

compile() {
    dotnet build DailyBatch.slnx -c Release -v quiet -nologo "-clp:ErrorsOnly;NoSummary"
    dotnet build src/DailyBatch.PowerShell -t:BuildModule -c Release -v quiet -nologo "-clp:ErrorsOnly;NoSummary"
}

case $task in
    build)
        compile
        echo "The module is in out/DailyBatch: Import-Module ./out/DailyBatch"
        ;;
    test)
        install_tools
        compile
        dotnet artifacts/bin/DailyBatch.TestRunner/release/DailyBatch.TestRunner.dll artifacts/bin "$PWD" "$@"
        ;;
    demo)
        install_tools
        compile
        # Tomorrow, so that no slot has passed; a date that is given wins because it comes last.
        mkdir -p demo
        date=(--date tomorrow)
        case " $* " in *" --date"*) date=() ;; esac
        dotnet artifacts/bin/DailyBatch.Cli/release/dailybatch.dll run --workspace demo "${date[@]}" "$@"
        ;;
    bench)
        install_tools
        compile
        dotnet artifacts/bin/DailyBatch.Bench/release/DailyBatch.Bench.dll "$@"
        ;;
    soak)
        install_tools
        compile
        dotnet artifacts/bin/DailyBatch.Bench/release/DailyBatch.Bench.dll soak "$@"
        ;;
    package)
        compile
        version=$(dotnet msbuild src/DailyBatch.PowerShell -getProperty:Version)
        tar -C out -czf "out/DailyBatch-$version.tar.gz" DailyBatch
        echo "out/DailyBatch-$version.tar.gz"
        ;;
    *)
        echo "Unknown task '$task'. Tasks: build, test, demo, bench, soak, package." >&2
        exit 2
        ;;
esac

#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Travel times from the command line: the invented region of the example study, and, where the data are beside the clone,
# the real streets and timetable of Heidelberg.
set -eu

fail() {
    echo "$*"
    for stream in out err; do
        [ ! -s "$stream" ] || { echo "--- $stream"; head -n 40 "$stream"; }
    done
    exit 1
}

# expect STATUS ARGUMENT...: runs a command, keeps its output in the files out and err.
expect() {
    wanted=$1
    shift
    status=0
    "$TRIANGULA_PRODUCT/triangula" run "$@" >out 2>err </dev/null || status=$?
    [ "$status" = "$wanted" ] || fail "\"run $*\" ended with $status instead of $wanted"
    ! grep -q '^	at \|Exception' err || fail "\"run $*\" showed the inside of the program"
}

wrong_usage() {
    expect 2 "$@"
    [ ! -s out ] || fail "\"run $*\" wrote to standard output"
}

# could_not WORD ARGUMENT...: status 1, one line that contains the word, no results.
could_not() {
    word=$1
    shift
    expect 1 "$@"
    [ "$(wc -l <err)" -eq 1 ] || fail "\"run $*\" did not say in one line why"
    grep -q -- "$word" err || fail "\"run $*\" did not mention $word"
    [ ! -e nothing/travel_times.csv ] || fail "\"run $*\" left a table behind"
}

# check_table FILE MODES ORIGINS TYPES: form and completeness of travel_times.csv.
check_table() {
    awk -F, -v modes="$2" -v origins="$3" -v types="$4" '
        function wrong(what) { print FILENAME ": line " FNR ": " what ": " $0; bad = 1; exit 1 }
        FNR == 1 {
            if ($0 != "origin,type,mode,minutes,minutes_median,facility,transfers,status") wrong("first line")
            next
        }
        NF != 8 { wrong("number of columns") }
        (" " modes " ") !~ (" " $3 " ") { wrong("mode") }
        $8 !~ /^(ok|no_connection|beyond_limit|no_street)$/ { wrong("status") }
        $8 == "ok" && ($4 !~ /^[0-9]+\.[0-9]$/ || $6 == "" || $7 !~ /^[0-9]+$/) { wrong("answer") }
        $8 != "ok" && $4 != "" { wrong("minutes without a connection") }
        $5 != "" && ($5 !~ /^[0-9]+\.[0-9]$/ || $5 + 0 < $4 + 0) { wrong("median") }
        { count[$2 "," $3]++; ok += $8 == "ok" }
        END {
            if (bad) exit 1
            split(modes, wanted, " ")
            for (key in count) { tables++; if (count[key] != origins) { print key " has " count[key]; exit 1 } }
            for (i in wanted) number++
            if (tables != number * types) { print FILENAME ": " tables " tables"; exit 1 }
            if (ok * 3 < tables * origins) { print FILENAME ": only " ok " answers"; exit 1 }
        }' "$1" || fail "the table of travel times is wrong"
}

# check_files FOLDER MAPS: what must lie beside the table.
check_files() {
    [ "$(find "$1" -name '*.png' | wc -l)" -eq "$2" ] || fail "$1 has not $2 maps: $(ls "$1")"
    for map in "$1"/*.png; do
        [ "$(head -c 4 "$map" | tail -c 3)" = PNG ] || fail "$map is no PNG"
    done
    grep -q '"' "$1/provenance.json" || fail "no provenance"
    while read -r path; do
        [ -s "$path" ] || fail "$path was named but is not there"
    done <out
}

# many short processes: a compiler that starts quickly is better than one that optimises well
JAVA_OPTS="${JAVA_OPTS:-} -Duser.language=en -XX:TieredStopAtLevel=1"
export JAVA_OPTS

expect 0 reach --help
grep -q -- '--gtfs' out || fail "no help"
wrong_usage reach
wrong_usage reach --osm a.pbf --origins o.csv --facilities f.csv --mode transit --out nothing
wrong_usage reach --osm a.pbf --origins o.csv --facilities f.csv --mode swim --out nothing
wrong_usage reach --osm a.pbf --origins o.csv --facilities f.csv --mode walk --date yesterday --out nothing
grep -q '"yesterday"' err || fail "the wrong date was not named"

# the invented region
study=Example.triangula
expect 0 study example "$study"
streets=$(find "$study/data" -name 'streets-osm-*.pbf')
timetable=$(find "$study/data" -name 'timetable-gtfs-*.zip')
origins=$(find "$study/data" -name 'origins-*.csv')
facilities=$(find "$study/data" -maxdepth 1 -name 'facilities-*.csv')
if [ -n "$streets" ] && [ -n "$timetable" ] && [ -n "$origins" ]; then
    head -n 61 "$origins" >origins.csv
    types=$(tail -n +2 "$facilities" | cut -d, -f2 | sort -u | wc -l)
    # a Tuesday in term that lies in the timetable
    expect 0 reach --osm "$streets" --gtfs "$timetable" --origins origins.csv --facilities "$facilities" \
        --mode walk,bike,car,transit --date 2024-10-08 --time 09:00 --window 60 --out region
    check_table region/travel_times.csv "walk bike car transit" 60 "$types"
    check_files region $((4 * types))
    expect 0 reach --osm "$streets" --gtfs "$timetable" --origins origins.csv --facilities "$facilities" \
        --mode walk,bike,car,transit --date 2024-10-08 --time 09:00 --window 60 --out again
    cmp region/travel_times.csv again/travel_times.csv || fail "the same input gave other minutes"

    # nobody is slower because there are buses
    awk -F, 'FNR == 1 { next } { minutes[$3 "," $1 "," $2] = $8 == "ok" ? $4 : "" }
        END {
            for (key in minutes) if (key ~ /^walk,/ && minutes[key] != "") {
                other = key; sub(/^walk/, "transit", other)
                if (minutes[other] == "" || minutes[other] > minutes[key] + 0.11) { print key, minutes[key], minutes[other]; exit 1 }
            }
        }' region/travel_times.csv || fail "public transport is slower than walking"

    # into a study: one operation
    expect 0 study new Into.triangula --title Into
    expect 0 reach --osm "$streets" --origins origins.csv --facilities "$facilities" --mode walk --study Into.triangula \
        --out into
    expect 0 study info Into.triangula --json
    grep -q '"scenarios": 1' out || fail "the scenario is not in the study"
    grep -q "\"scenarioResults\": $types" out || fail "the results are not in the study"
    expect 0 study check Into.triangula
    expect 0 study undo Into.triangula
    expect 0 study info Into.triangula --json
    grep -q '"scenarios": 0' out || fail "the scenario was not taken back"

    # broken input: one line, nothing written
    could_not missing.pbf reach --osm missing.pbf --origins origins.csv --facilities "$facilities" --mode walk --out nothing
    head -c 2000 "$streets" >cut.osm.pbf
    could_not cut.osm.pbf reach --osm cut.osm.pbf --origins origins.csv --facilities "$facilities" --mode walk --out nothing
    head -c 500 "$timetable" >cut.zip
    could_not cut.zip reach --osm "$streets" --gtfs cut.zip --origins origins.csv --facilities "$facilities" --mode transit \
        --out nothing
    printf 'id,lon,lat\na,none,49\n' >nonsense.csv
    could_not nonsense.csv reach --osm "$streets" --origins nonsense.csv --facilities "$facilities" --mode walk --out nothing
else
    echo "skipped: the example study holds no street network"
fi

# Heidelberg
folder=$TRIANGULA_ROOT
while [ "$folder" != / ] && [ ! -d "$folder/shared/data/heidelberg" ]; do
    folder=$(dirname "$folder")
done
data=$folder/shared/data/heidelberg
if [ -d "$data" ]; then
    # every 20th cell of the 250 m grid
    awk 'NR == 1 || NR % 20 == 0' "$data/grid250_cells.csv" >cells.csv
    printf 'id,type,lon,lat\na,jobcenter,8.6724,49.4037\nb,jobcenter,8.6912,49.4093\nc,hospital,8.6690,49.4170\n' >goals.csv
    cells=$(($(wc -l <cells.csv) - 1))
    expect 0 reach --osm "$data/heidelberg.test.pbf" --gtfs "$data/vrn_gtfs_cut.zip" --origins cells.csv \
        --facilities goals.csv --mode walk,transit --date 2022-10-04 --time 09:00 --window 60 --out heidelberg
    check_table heidelberg/travel_times.csv "walk transit" "$cells" 2
    check_files heidelberg 4
else
    echo "skipped: no shared/data/heidelberg beside the clone"
fi

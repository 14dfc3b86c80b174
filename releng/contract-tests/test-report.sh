#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# The example study and its report from the command line: all three formats, reproducible, nothing that must not be told.
set -eu

fail() {
    echo "$*"
    for stream in out err; do
        [ ! -s "$stream" ] || { echo "--- $stream"; head -n 40 "$stream"; }
    done
    exit 1
}

expect() {
    wanted=$1
    shift
    status=0
    "$TRIANGULA" "$@" >out 2>err </dev/null || status=$?
    [ "$status" = "$wanted" ] || fail "\"$*\" ended with $status instead of $wanted"
    ! grep -q '^	at \|Exception' err || fail "\"$*\" showed the inside of the program"
}

JAVA_OPTS="${JAVA_OPTS:-} -Duser.language=en -XX:TieredStopAtLevel=1"
export JAVA_OPTS
study=Example.triangula

expect 0 run study example "$study"
expect 1 run study example "$study"
[ "$(wc -l <err)" -eq 1 ] || fail "an example over another study was not refused in one line"
expect 0 run study check "$study"
! grep -q '^DAMAGE' out || fail "the example study is damaged"
expect 0 run study info "$study" --json
grep -q '"invented": true' out || fail "the example study does not say that it is invented"
for kind in documents codings codes facilities areas surveys responses claims links; do
    grep -q "\"$kind\": [1-9]" out || fail "the example study has no $kind"
done

expect 0 run report "$study" --format html,docx,pdf --language de --out first
[ "$(head -c 5 first/report.pdf)" = %PDF- ] || fail "report.pdf is no PDF"
[ "$(head -c 2 first/report.docx)" = PK ] || fail "report.docx is no Word document"
grep -qi '<!doctype html' first/report.html || fail "report.html is no page"
grep -q '<table' first/report.html || fail "the report has no table"
grep -q '<img alt="Karte[^>]*src="data:image/' first/report.html || fail "the report has no map"
! grep -q '<script' first/report.html || fail "the report has a script"
! grep -q 'src="http' first/report.html || fail "the report loads something"
grep -qi 'erfunden' first/report.html || fail "the report does not say that its data are invented"
expect 0 run report "$study" --language de --out second
cmp first/report.html second/report.html || fail "the same study gave another report"
[ ! -e second/report.pdf ] || fail "a format was written that nobody asked for"
expect 0 run report "$study" --language en --out english
grep -qi 'invented' english/report.html || fail "the English report does not say that its data are invented"

expect 2 run report
expect 2 run report "$study"
expect 2 run report "$study" --format nonsense --out nowhere
expect 1 run report missing.triangula --out nowhere
grep -q 'missing.triangula' err || fail "the missing study was not named"

# the same by the launcher's demo, which uses what is there
expect 0 demo --headless --out demo
[ -s demo/report/report.html ] || fail "the demo wrote no report"
cmp demo/report/report.html first/report.html || fail "the demo's report differs from that of the command line"

#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# What scripts rely on: studies, imports and exports from the command line, exit status, one line that says why.
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

# could_not WORD ARGUMENT...: status 1, nothing on standard output, one line that contains the word.
could_not() {
    word=$1
    shift
    expect 1 "$@"
    [ "$(wc -l <err)" -eq 1 ] || fail "\"run $*\" did not say in one line why"
    grep -q -- "$word" err || fail "\"run $*\" did not mention $word"
}

# wrong_usage ARGUMENT...: status 2, nothing on standard output, a hint at the help.
wrong_usage() {
    expect 2 "$@"
    [ ! -s out ] || fail "\"run $*\" wrote to standard output"
    grep -q -- --help err || fail "\"run $*\" did not point to the help"
}

# count KIND: the number in the JSON of the last "study info".
count() {
    sed -n "s/^ *\"$1\": \([0-9]*\),*\$/\1/p" out
}

# has KIND NUMBER...: what the study holds now.
has() {
    expect 0 study info "$study" --json
    while [ $# -gt 0 ]; do
        [ "$(count "$1")" = "$2" ] || fail "the study has $(count "$1") $1 instead of $2"
        shift 2
    done
}

# many short processes: a compiler that starts quickly is better than one that optimises well
JAVA_OPTS="${JAVA_OPTS:-} -Duser.language=en -XX:TieredStopAtLevel=1"
export JAVA_OPTS
study=Contract.triangula

# help and wrong usage; that every command knows both is a test of the command line's bundle
expect 0 --help
for words in "study" import export reach bench; do
    grep -q "^ *$words " out || fail "the help does not name \"$words\""
done
[ ! -s err ] || fail "the help wrote to standard error"
expect 0 import --help
grep -q '^Usage: triangula run' out || fail "no usage in the help of a command"
expect 0 --version
grep -q '^Triangula [0-9]' out || fail "no version"
wrong_usage study info
wrong_usage export "$study"

# a study
expect 0 study new "$study" --title "Städte & Dörfer"
could_not "$study" study new "$study"
could_not nowhere study info nowhere
could_not nowhere study check nowhere
expect 0 study info "$study" --json
grep -q '"title": "Städte & Dörfer"' out || fail "the title is not in the information"
grep -q '"format": 1' out || fail "the format is not in the information"
expect 0 study check "$study"

# transcripts
printf 'I: Wie ist es hier?\nB1: Schön.\nI: Danke.\n' >'03_ Landkreis Ä_ Interview.txt'
printf 'I: Wie?\r\nB: Gr\374n und sch\366n, f\374r alle.\r\n' >western.txt
expect 0 import "$study" '03_ Landkreis Ä_ Interview.txt' western.txt --report report.json
grep -q '"severity": "doubtful"' report.json || fail "the guessed encoding is not in the report"
has documents 2 paragraphs 5 speakers 4
expect 0 import "$study" western.txt
grep -q 'imported before' err || fail "the second import of a file was not reported"
has documents 2
expect 0 study undo "$study"
[ "$(cat out)" = "Undone: Import 2 files" ] || fail "undo did not say what it did"
has documents 0
expect 0 study redo "$study"
has documents 2
could_not "" study redo "$study"
could_not "" study undo "$study" 99

# nothing is half-imported
printf 'A\000B' >junk.txt
: >empty.txt
printf 'PK\003\004 not really' >broken.docx
printf 'PK\003\004 not really' >broken.xlsx
for bad in junk.txt empty.txt broken.docx broken.xlsx missing.txt; do
    printf 'I: Neu %s\n' "$bad" >good.txt
    could_not "$bad" import "$study" good.txt "$bad"
done
has documents 2
wrong_usage import "$study" good.txt --format nonsense
printf 'x' >unknown.nonsense
wrong_usage import "$study" unknown.nonsense

# facilities
printf 'id;Name;Typ;Straße;PLZ;Ort;Rechtswert;Hochwert\n1;Amt;Jobcenter;Weg 1;01067;Ort;476246;5473000\n2;Haus;Neuer Typ;;;Ort;x;\n' \
    >facilities.csv
expect 0 import "$study" facilities.csv
grep -q 'line 3, column 7' err || fail "the bad coordinate was not located"
has facilities 2
expect 0 import "$study" facilities.csv
grep -q 'read 2, added 0, updated 0' out || fail "known facilities were not recognised"
expect 0 export "$study" --format facilities-csv facilities-out.csv
grep -q ',jobcenter,8.67' facilities-out.csv || fail "the converted coordinate is not in the export"
expect 0 export "$study" --format facilities-xlsx facilities-out.xlsx
expect 0 import "$study" facilities-out.xlsx
has facilities 2

# documents out and in again
expect 0 export "$study" --format txt all.txt
grep -q '^2	B1: Schön.$' all.txt || fail "the exported text has no numbered paragraphs"
expect 0 export "$study" --format docx all.docx
expect 0 import "$study" all.docx
has documents 3
wrong_usage export "$study" --format nonsense out.bin
could_not nowhere export "$study" --format txt nowhere/out.txt

# damage is found and nothing is changed by looking
expect 0 study check "$study"
text=$(find "$study/texts" -name 'western*' | head -n 1)
printf 'changed' >"$text"
expect 1 study check "$study"
grep -q '^DAMAGE texts/western' out || fail "the changed text was not found"
model=$study/model/texts.xmi
head -c 60 "$model" >short.xmi
cp short.xmi "$model"
expect 1 study check "$study"
grep -q '^DAMAGE model/texts.xmi' out || fail "the cut model file was not found"
could_not "model/texts.xmi" study info "$study"

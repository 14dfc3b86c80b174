#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# A person imports a transcript, codes three segments, takes one back, links one to a facility, saves, codes once more;
# the process is killed; the study is opened again and everything is there.
# A copy of the product gets the bundle org.triangula.acceptance.ui, which moves mouse and keyboard and reads the windows.
# Pictures of both sessions and what they saw are kept in target/acceptance.
set -eu

[ -n "${DISPLAY:-}" ] || { echo "skipped: no display"; exit 0; }
command -v xdotool >/dev/null || { echo "skipped: no xdotool to move the mouse with"; exit 0; }

kept=$TRIANGULA_ROOT/target/acceptance
scratch=$PWD
material=$scratch/material
study=$scratch/Acceptance.triangula
product=$scratch/product
pid=

keep() {
    rm -rf "$kept"
    mkdir -p "$kept"
    cp "$material"/*.png "$material"/*.protocol "$scratch"/*.log "$kept"/ 2>/dev/null || :
}

clean_up() {
    status=$?
    trap - EXIT
    [ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || :
    keep
    rm -rf "$product"
    exit "$status"
}
trap clean_up EXIT

fail() {
    echo "$*"
    for file in "$material"/*.protocol; do
        [ ! -e "$file" ] || sed 's/^/    /' "$file"
    done
    log=$TRIANGULA_HOME/workspace/.metadata/.log
    [ ! -e "$log" ] || grep -A 12 '^!ENTRY [^ ]* 4 ' "$log" | head -n 60
    exit 1
}

# The product with the driver.
driver=${TRIANGULA_ACCEPTANCE:-}
for jar in "$TRIANGULA_ROOT"/bundles/org.triangula.acceptance.ui/target/org.triangula.acceptance.ui-*.jar; do
    case $jar in
        *-sources.jar) ;;
        *) [ -n "$driver" ] || driver=$jar ;;
    esac
done
[ -e "$driver" ] || fail "the bundle org.triangula.acceptance.ui has not been built"
cp -R "$TRIANGULA_PRODUCT" "$product"
# shellcheck source=features/org.triangula.feature/rootfiles/unix/environment.sh
. "$product/environment.sh"
"$(find_java 21 javac)/bin/jar" xf "$driver" META-INF/MANIFEST.MF
version=$(sed -n 's/^Bundle-Version: *\([^[:space:]]*\).*/\1/p' META-INF/MANIFEST.MF)
cp "$driver" "$product/plugins/org.triangula.acceptance.ui_$version.jar"
list=$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
sed '/^org.triangula.acceptance.ui,/d' "$list" >bundles.info
echo "org.triangula.acceptance.ui,$version,plugins/org.triangula.acceptance.ui_$version.jar,4,false" >>bundles.info
cp bundles.info "$list"

# The study: a facility, and a transcript that has not been imported yet. All of it is invented.
mkdir -p "$material"
cat >"$material/Interview.txt" <<'EOF'
I: Wie kommen die Leute hier zum Sprachkurs? 🙂
B: Der Bus fährt morgens um sechs und dann erst wieder am Mittag.
I: Und wer später anfängt?
B: Wir sind hier halt weit ab vom Schuss 😀. Ohne Auto kommt niemand hin.
B: Die Beratung am Markt hat manchen sehr geholfen.
EOF
printf 'id,type,lon,lat,name\nf1,counselling,8.69,49.41,Beratungsstelle am Markt\n' >facilities.csv
"$product/triangula" run study new "$study" --title Acceptance >console.log 2>&1 || fail "$(cat console.log)"
"$product/triangula" run import "$study" facilities.csv >>console.log 2>&1 || fail "$(cat console.log)"

# session NAME: starts the workbench, lets the driver work in it, and kills the process without any warning.
session() {
    JAVA_OPTS="${JAVA_OPTS:-} -Dtriangula.acceptance.session=$1 -Dtriangula.acceptance.folder=$material" \
        "$product/triangula" open "$study" -nl en >"$1.log" 2>&1 &
    pid=$!
    seconds=0
    until tail -n 1 "$material/$1.protocol" 2>/dev/null | grep -q '^READY$\|^FAILED$'; do
        seconds=$((seconds + 1))
        [ "$seconds" -lt 600 ] || fail "the $1 session did not end"
        kill -0 "$pid" 2>/dev/null || { cat "$1.log"; fail "the workbench ended in the $1 session"; }
        sleep 1
    done
    kill -9 "$pid"
    wait "$pid" 2>/dev/null || :
    pid=
    grep -q '^READY$' "$material/$1.protocol" || fail "the $1 session failed"
}

# count KIND: a number in what "study info --json" wrote.
count() {
    sed -n "s/^ *\"$1\": \([0-9]*\),*\$/\1/p" info.json
}

session first
"$product/triangula" run study info "$study" --json >info.json 2>>console.log || fail "$(cat console.log)"
for pair in documents=1 facilities=1 codings=3 selections=3 codes=3 links=1 unsavedOperations=1; do
    [ "$(count "${pair%=*}")" = "${pair#*=}" ] ||
        fail "after the kill the study has $(count "${pair%=*}") ${pair%=*} instead of ${pair#*=}"
done
session second
"$product/triangula" run study check "$study" >>console.log 2>&1 || fail "$(cat console.log)"
cat "$material/first.protocol" "$material/second.protocol"

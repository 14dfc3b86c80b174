#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# The document editor with a text of 1.5 MB and 5,000 codings: milliseconds to open it, to paint a frame while scrolling, from a
# key to the painted stripe, and how long the window does not answer. A copy of the product gets the bundle
# org.triangula.acceptance.ui, which works in it and measures. Needs TRIANGULA_PRODUCT, TRIANGULA_ROOT and a display.
set -eu

scratch=$(mktemp -d)
pid=
clean_up() {
    status=$?
    trap - EXIT
    [ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || :
    rm -rf "$scratch"
    exit "$status"
}
trap clean_up EXIT

driver=${TRIANGULA_ACCEPTANCE:-}
for jar in "$TRIANGULA_ROOT"/bundles/org.triangula.acceptance.ui/target/org.triangula.acceptance.ui-*.jar; do
    case $jar in
        *-sources.jar) ;;
        *) [ -n "$driver" ] || driver=$jar ;;
    esac
done
[ -e "$driver" ] || { echo "the bundle org.triangula.acceptance.ui has not been built" >&2; exit 1; }
product=$scratch/product
cp -R "$TRIANGULA_PRODUCT" "$product"
# shellcheck source=features/org.triangula.feature/rootfiles/unix/environment.sh
. "$product/environment.sh"
(cd "$scratch" && "$(find_java 21 javac)/bin/jar" xf "$driver" META-INF/MANIFEST.MF)
version=$(sed -n 's/^Bundle-Version: *\([^[:space:]]*\).*/\1/p' "$scratch/META-INF/MANIFEST.MF")
cp "$driver" "$product/plugins/org.triangula.acceptance.ui_$version.jar"
list=$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
sed '/^org.triangula.acceptance.ui,/d' "$list" >"$scratch/bundles.info"
echo "org.triangula.acceptance.ui,$version,plugins/org.triangula.acceptance.ui_$version.jar,4,false" >>"$scratch/bundles.info"
cp "$scratch/bundles.info" "$list"

mkdir "$scratch/material"
TRIANGULA_HOME=$scratch/home JAVA_OPTS="${JAVA_OPTS:-} -Dtriangula.acceptance.session=editor -Dtriangula.acceptance.folder=$scratch/material" \
    "$product/triangula" open -nl en >"$scratch/log" 2>&1 &
pid=$!
seconds=0
until tail -n 1 "$scratch/material/editor.protocol" 2>/dev/null | grep -q '^READY$\|^FAILED$'; do
    seconds=$((seconds + 1))
    [ "$seconds" -lt 300 ] || { echo "the editor was not measured within five minutes" >&2; exit 1; }
    kill -0 "$pid" 2>/dev/null || { cat "$scratch/log" >&2; exit 1; }
    sleep 1
done
grep '^coding\.' "$scratch/material/editor.protocol" || { cat "$scratch/material/editor.protocol" >&2; exit 1; }

#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# The product as it is shipped opens its window and writes no error into its log.
set -eu

[ -n "${DISPLAY:-}" ] || { echo "no display, nothing to test"; exit 0; }
"$TRIANGULA_PRODUCT/triangula" open >product.log 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null || :' EXIT
tries=0
until xdotool search --all --onlyvisible --pid "$pid" --name Triangula >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 600 ] || { echo "no window after 60 s"; cat product.log; exit 1; }
    kill -0 "$pid" 2>/dev/null || { echo "the product ended"; cat product.log; exit 1; }
    sleep 0.1
done
kill "$pid"
wait "$pid" || :
trap - EXIT
log=$TRIANGULA_HOME/workspace/.metadata/.log
if [ -e "$log" ] && grep -q '^!ENTRY [^ ]* 4 ' "$log"; then
    echo "errors in the log of the workbench:"
    head -n 60 "$log"
    exit 1
fi

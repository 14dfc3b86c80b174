#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# The launcher explains itself and refuses what it does not know with status 2.
set -eu

help=$("$TRIANGULA" help)
for word in demo open run test bench package help; do
    printf '%s\n' "$help" | grep -q "^  $word" || { echo "help does not mention $word"; exit 1; }
done
[ "$("$TRIANGULA")" = "$help" ] || { echo "without a command there is no help"; exit 1; }

refused() {
    status=0
    "$TRIANGULA" "$@" >out 2>err || status=$?
    [ "$status" = 2 ] || { echo "\"triangula $*\" ended with $status instead of 2"; exit 1; }
    [ ! -s out ] || { echo "\"triangula $*\" wrote to standard output"; exit 1; }
    [ -s err ] || { echo "\"triangula $*\" did not say what is wrong"; exit 1; }
}
refused nonsense
refused demo --nonsense
refused test everything

#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Starts Triangula from a terminal: triangula.command [open [STUDY]] or triangula.command run COMMAND ...
exec "$(dirname "$0")/Triangula.app/Contents/Eclipse/triangula" "$@"

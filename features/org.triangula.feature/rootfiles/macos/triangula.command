#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# What the Finder starts with a double click.
exec "$(dirname "$0")/triangula" "$@"

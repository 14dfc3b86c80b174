# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=sh
# What the start scripts share; to be read in with ".": a character set that can name all files, and a Java that is new
# enough, found without starting one.

# Without a locale (as on build servers) Java could not open files whose names have umlauts.
use_utf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
        C | POSIX)
            LC_ALL=C.UTF-8
            export LC_ALL
            ;;
    esac
}

# Prints the feature version (21, 25, ...) of the Java installed in folder $1; nothing when there is none.
java_version_of() {
    [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9][0-9]*\).*/\1/p' | head -n 1
    fi
}

# Prints the folder of the "java" on the PATH with links followed; nothing when there is none.
java_home_on_path() {
    path_java=$(command -v java 2>/dev/null) || return 0
    while [ -L "$path_java" ]; do
        link=$(readlink "$path_java")
        case $link in
            /*) path_java=$link ;;
            *) path_java=$(dirname "$path_java")/$link ;;
        esac
    done
    (cd "$(dirname "$path_java")/.." 2>/dev/null && pwd)
}

# find_java MINIMUM [TOOL]: prints the folder of the first Java of at least version MINIMUM that also has bin/TOOL.
find_java() {
    for candidate in "${TRIANGULA_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(java_home_on_path)" \
        /usr/lib/jvm/* /opt/* /opt/*/* /usr/local/lib/jvm/* /usr/java/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [ -n "$candidate" ] || continue
        [ -x "$candidate/bin/java" ] || continue
        [ -z "${2:-}" ] || [ -x "$candidate/bin/$2" ] || continue
        version=$(java_version_of "$candidate")
        if [ -n "$version" ] && [ "$version" -ge "$1" ]; then
            printf '%s\n' "$candidate"
            return 0
        fi
    done
    return 1
}

# quiet_java HOME: prints the option that keeps Java 23 and newer from warning about libraries that still use Unsafe.
quiet_java() {
    version=$(java_version_of "$1")
    [ -z "$version" ] || [ "$version" -lt 23 ] || printf '%s\n' --sun-misc-unsafe-memory-access=allow
}

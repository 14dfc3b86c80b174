// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.command;

import java.io.PrintStream;

import org.triangula.core.progress.Progress;

/**
 * Where a command writes.
 *
 * @param out results only
 * @param err messages for people
 * @param progress progress for people, shown on the error stream; cancelled when the process is asked to end
 */
public record Console(PrintStream out, PrintStream err, Progress progress) {
}

// SPDX-License-Identifier: EPL-2.0
/** The command that writes the example study. */
package org.triangula.examples.study.command;

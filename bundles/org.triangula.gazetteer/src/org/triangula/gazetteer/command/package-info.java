// SPDX-License-Identifier: EPL-2.0
/** Commands of the command line. */
package org.triangula.gazetteer.command;

// SPDX-License-Identifier: EPL-2.0
/** One working day of a person who codes interviews, in the whole workbench. */
package org.triangula.workingday;

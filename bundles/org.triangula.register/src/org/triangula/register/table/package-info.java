// SPDX-License-Identifier: EPL-2.0
/** Address tables as they come back: their sheets, columns and rows, and what is odd about them. No OSGi needed. */
package org.triangula.register.table;

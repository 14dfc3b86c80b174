// SPDX-License-Identifier: EPL-2.0
/** Writes what MAXQDA imports: code tables, tables of document variables, structured documents. */
package org.triangula.exchange.projects.write;

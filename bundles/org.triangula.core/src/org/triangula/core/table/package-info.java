// SPDX-License-Identifier: EPL-2.0
/** Tables of results as values, and the formats they are written in. */
package org.triangula.core.table;

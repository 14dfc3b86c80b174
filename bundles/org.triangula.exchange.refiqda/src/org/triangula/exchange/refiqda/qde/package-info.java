// SPDX-License-Identifier: EPL-2.0
/** The XML of REFI-QDA projects and codebooks as a tree, tolerant to read, strict to write. */
package org.triangula.exchange.refiqda.qde;

// SPDX-License-Identifier: EPL-2.0
/** How similar documents are in their codes and variables. */
package org.triangula.analysis.similarity;

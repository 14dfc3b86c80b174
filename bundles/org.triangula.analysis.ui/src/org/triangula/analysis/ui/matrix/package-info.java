// SPDX-License-Identifier: EPL-2.0
/** Editors of matrices of codes, similarities of documents and code maps. */
package org.triangula.analysis.ui.matrix;

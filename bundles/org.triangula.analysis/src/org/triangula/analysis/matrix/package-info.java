// SPDX-License-Identifier: EPL-2.0
/** Matrices of codes: by documents and groups, by each other, by conditions; with their tables and figures. */
package org.triangula.analysis.matrix;

// SPDX-License-Identifier: EPL-2.0
/** Views and editors of queries, matrices and pictures of codings. */
package org.triangula.analysis.ui;

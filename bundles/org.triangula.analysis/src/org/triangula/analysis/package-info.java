// SPDX-License-Identifier: EPL-2.0
/** Segment algebra, queries, matrices and pictures of codings. */
package org.triangula.analysis;

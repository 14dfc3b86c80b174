// SPDX-License-Identifier: EPL-2.0
/** The complex coding query: segments found by how codes meet in the text. */
package org.triangula.analysis.query;

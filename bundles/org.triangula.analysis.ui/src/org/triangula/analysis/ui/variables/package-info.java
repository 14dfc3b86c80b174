// SPDX-License-Identifier: EPL-2.0
/** View of document variables, and the editor of filters by variables that other views use. */
package org.triangula.analysis.ui.variables;

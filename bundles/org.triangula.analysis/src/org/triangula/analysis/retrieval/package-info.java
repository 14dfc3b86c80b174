// SPDX-License-Identifier: EPL-2.0
/** Documents by their variables: the table of variables, filters over it, and tables that are pasted into it. */
package org.triangula.analysis.retrieval;

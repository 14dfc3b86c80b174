// SPDX-License-Identifier: EPL-2.0
/** What views of cases have in common: sheets in tabs, computed in a job; a table of cases, its result, versions. */
package org.triangula.organization.ui.cases;

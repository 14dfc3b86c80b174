// SPDX-License-Identifier: EPL-2.0
/** What views of cases have in common: a table of cases, its result in tabs, versions. */
package org.triangula.organization.ui.cases;

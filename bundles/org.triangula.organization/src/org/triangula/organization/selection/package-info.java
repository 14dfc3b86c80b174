// SPDX-License-Identifier: EPL-2.0
/** Selection of cases in stages, with its log. */
package org.triangula.organization.selection;

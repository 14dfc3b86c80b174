// SPDX-License-Identifier: EPL-2.0
/** Which units have a document of a kind. */
package org.triangula.survey.ui.census;

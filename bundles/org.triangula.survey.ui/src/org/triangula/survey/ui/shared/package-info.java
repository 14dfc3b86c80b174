// SPDX-License-Identifier: EPL-2.0
/** What the views of the survey perspective share. */
package org.triangula.survey.ui.shared;

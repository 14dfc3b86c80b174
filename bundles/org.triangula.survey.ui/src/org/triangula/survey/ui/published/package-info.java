// SPDX-License-Identifier: EPL-2.0
/** Numbers typed in from publications, checked and compared with the data. */
package org.triangula.survey.ui.published;

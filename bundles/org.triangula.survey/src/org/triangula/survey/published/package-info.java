// SPDX-License-Identifier: EPL-2.0
/** Numbers typed in from publications: kept in the study, checked, compared with the data. */
package org.triangula.survey.published;

// SPDX-License-Identifier: EPL-2.0
/** The answers of a survey as columns, one value per unit, and tables of them. */
package org.triangula.survey.data;

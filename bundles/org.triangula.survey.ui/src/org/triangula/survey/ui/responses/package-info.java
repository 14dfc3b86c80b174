// SPDX-License-Identifier: EPL-2.0
/** Responses: the grid of units and items, what desks say, decisions about contradictions. */
package org.triangula.survey.ui.responses;

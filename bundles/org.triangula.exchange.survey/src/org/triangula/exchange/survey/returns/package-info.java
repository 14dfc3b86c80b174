// SPDX-License-Identifier: EPL-2.0
/** Responses from files: recognising columns, reading cells, comparing with the study, one undoable import. */
package org.triangula.exchange.survey.returns;

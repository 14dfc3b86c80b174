// SPDX-License-Identifier: EPL-2.0
/** Files with questionnaires and responses of other programs. */
package org.triangula.exchange.survey;

// SPDX-License-Identifier: EPL-2.0
/** What a transcript says about its interview before the text begins, and the names of people in it. */
package org.triangula.exchange.transcript.form;

// SPDX-License-Identifier: EPL-2.0
/** Importers and exporters of transcripts: what is read becomes documents, speakers and people of a study. */
package org.triangula.exchange.transcript;

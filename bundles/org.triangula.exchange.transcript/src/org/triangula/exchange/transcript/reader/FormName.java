// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.Locale;

/** By what name programs for transcription write several forms of the same transcript. */
final class FormName {

    private FormName() {
    }

    /** The name that all forms have in common, for example {@code transcription} for transcription_maxqda.txt. */
    static String of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return (dot > 0 ? fileName.substring(0, dot) : fileName).toLowerCase(Locale.ROOT)
            .replaceAll("_(?:maxqda|timestamps|nvivo)$", "");
    }
}

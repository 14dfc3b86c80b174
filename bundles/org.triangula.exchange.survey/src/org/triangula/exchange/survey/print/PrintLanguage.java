// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.print;

import java.util.List;
import java.util.Locale;

import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.FormatOption;

/** The language in which a questionnaire is printed. */
final class PrintLanguage {

    private PrintLanguage() {
    }

    static FormatOption option() {
        return new FormatOption("language", Messages.language, Messages.language_tip, "de",
            List.of(new FormatOption.Choice("de", Messages.german), new FormatOption.Choice("en", Messages.english)));
    }

    static Locale of(ExportRequest request) {
        return Locale.forLanguageTag(option().in(request.options()));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.qde;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identities of REFI-QDA. ATLAS.ti and MAXQDA write upper-case digits, NVivo lower-case ones, the examples of the
 * standard braces; all mean the same.
 */
public final class Guid {

    private static final Pattern FORM =
        Pattern.compile("\\{?([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})\\}?");

    private Guid() {
    }

    /**
     * The form in which identities are compared and kept.
     *
     * @param written as a file has it
     * @return lower-case digits without braces; empty when it is no GUID
     */
    public static Optional<String> canonical(String written) {
        var matcher = FORM.matcher(written.strip());
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}

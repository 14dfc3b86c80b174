// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.name;

import java.util.List;

/**
 * A name made comparable.
 *
 * @param text the whole name: lower-case letters and digits without blanks and hyphens, abbreviations written out
 * @param base the same without qualifier (am Neckar, im Breisgau, what is in brackets) and without words that only say
 *            what a place is (Stadt, Bad); equal to the text where there is nothing to leave out
 * @param qualifier the words of the qualifier but the articles, such as neckar; often shortened to a letter
 */
public record NameForm(String text, String base, List<String> qualifier) {

    /** Copies the list. */
    public NameForm {
        qualifier = List.copyOf(qualifier);
    }

    /**
     * Whether the qualifier of one name is that of the other or short for it: N. for Neckar, Br. for Breisgau.
     *
     * @param other another name
     * @return true when both have a qualifier and the words of one begin with the words of the other
     */
    public boolean qualifierFits(NameForm other) {
        if (qualifier.isEmpty() || qualifier.size() != other.qualifier.size()) {
            return false;
        }
        for (int i = 0; i < qualifier.size(); i++) {
            String one = qualifier.get(i);
            String two = other.qualifier.get(i);
            if (!one.startsWith(two) && !two.startsWith(one)) {
                return false;
            }
        }
        return true;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.triangula.core.text.DocumentText;

import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Positions of widgets (UTF-16) and of the study (code points) are translated as the platform counts them. */
class CharacterPositionsProperties {

    @Property
    void positionsAgreeWithThePlatform(@ForAll @From("texts") String characters) {
        DocumentText text = new DocumentText(characters);
        for (int i = 0; i <= text.length(); i++) {
            assertEquals(characters.offsetByCodePoints(0, i), text.charIndex(i));
        }
        for (int i = 0; i <= characters.length(); i++) {
            assertEquals(characters.codePointCount(0, i), text.codePoint(i));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "ß", "\n", "😀", "𝄞").list().ofMaxSize(40).map(parts -> String.join("", parts));
    }
}

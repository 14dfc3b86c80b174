// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

/** References to characters are what they stand for; what only looks like one is text. */
class CharacterReferenceTest {

    @Test
    void namesAndNumbers() {
        assertEquals(Optional.of(new CharacterReference("ß", 9)), CharacterReference.at("a &szlig; b", 2));
        assertEquals("ä", CharacterReference.at("&#228;", 0).orElseThrow().text());
        assertEquals("😀", CharacterReference.at("&#x1F600;", 0).orElseThrow().text());
        assertEquals(5, CharacterReference.at("&amp;;", 0).orElseThrow().end());
    }

    @Test
    void whatIsNone() {
        for (String text : new String[] {"&", "& b;", "&;", "&#;", "&#x;", "&bogus;", "&amp", "&#0;", "&#-5;",
            "&#xD800;", "&#x110000;", "&#99999999;", "&verylongname;"}) {
            assertEquals(Optional.empty(), CharacterReference.at(text, 0), text);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.triangula.agreement.copies.TextAlignment.Moved;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextAlignmentProperties {

    @Test
    void aCorrectedWordMovesWhatFollows() {
        String before = "Das Langratsamt liegt in der Kreisstadt. Der Bus fährt dorthin.";
        String after = "Das Landratsamt hier liegt in der Kreisstadt. Der Bus fährt dorthin.";
        TextAlignment alignment = TextAlignment.of(before, after);
        int bus = before.indexOf("Der Bus");
        Moved moved = alignment.move(bus, before.length());
        assertEquals("Der Bus fährt dorthin.", after.substring(moved.start(), moved.end()));
        assertTrue(moved.sure());
        Moved word = alignment.move(4, 15);
        assertTrue(after.substring(word.start(), word.end()).startsWith("Landratsamt"));
        assertFalse(word.sure());
    }

    @Property(tries = 300)
    void surePassagesKeepTheirWords(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(60); i++) {
            words.add(word(random));
        }
        String before = String.join(" ", words);
        for (int edit = 0; edit < 1 + random.nextInt(6); edit++) {
            int place = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.set(place, word(random));
                case 1 -> words.add(place, word(random));
                default -> {
                    if (words.size() > 1) {
                        words.remove(place);
                    }
                }
            }
        }
        String after = String.join(" ", words);
        TextAlignment alignment = TextAlignment.of(before, after);
        int[] first = before.codePoints().toArray();
        int[] second = after.codePoints().toArray();
        for (int i = 0; i < 20; i++) {
            int start = random.nextInt(first.length);
            int end = start + 1 + random.nextInt(first.length - start);
            Moved moved = alignment.move(start, end);
            assertTrue(0 <= moved.start() && moved.start() < moved.end() && moved.end() <= second.length);
            if (moved.sure()) {
                assertEquals(new String(first, start, end - start),
                    new String(second, moved.start(), moved.end() - moved.start()));
            }
        }
        if (before.equals(after)) {
            assertEquals(new Moved(0, first.length, true), alignment.move(0, first.length));
        }
    }

    private static String word(Random random) {
        return List.of("Bus", "Kreis", "fährt", "😀", "und", "Amt", "Kurs", "nicht").get(random.nextInt(8))
            + (random.nextInt(5) == 0 ? "," : "");
    }
}

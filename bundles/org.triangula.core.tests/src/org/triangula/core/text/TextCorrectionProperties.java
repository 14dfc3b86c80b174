// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.triangula.core.text.TextCorrection.Span;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Corrections leave passages over the words they had: against a model that tags each character. */
class TextCorrectionProperties {

    @Property(tries = 3000)
    void passagesAreWhereTheirTaggedCharactersAre(@ForAll @From("texts") String characters, @ForAll long seed) {
        Random random = new Random(seed);
        DocumentText text = new DocumentText(characters);
        TextCorrection correction = new TextCorrection(text, edits(text, random));
        TaggedCharacters model = new TaggedCharacters(text, correction.edits());
        assertEquals(model.text(), correction.text());
        for (int i = 0; i < 10 && text.length() > 0; i++) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            assertEquals(model.move(start, end), correction.move(start, end), () -> start + "-" + end + " "
                + correction.edits() + " in " + characters);
        }
    }

    @Property(tries = 2000)
    void passagesKeepTheirWordsOutsideOfEditsAndTakeNoOthers(@ForAll @From("texts") String characters,
        @ForAll long seed) {
        Random random = new Random(seed);
        DocumentText text = new DocumentText(characters);
        TextCorrection correction = new TextCorrection(text, edits(text, random));
        DocumentText after = new DocumentText(correction.text());
        int[] origin = origin(text, correction.edits(), after.length());
        for (int i = 0; i < 10 && text.length() > 0; i++) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            Optional<Span> moved = correction.move(start, end);
            boolean[] kept = new boolean[text.length()];
            Arrays.stream(origin).filter(place -> place >= 0).forEach(place -> kept[place] = true);
            int from = moved.map(Span::start).orElse(0);
            int to = moved.map(Span::end).orElse(0);
            assertTrue(0 <= from && from <= to && to <= after.length());
            for (int place = 0; place < after.length(); place++) {
                if (origin[place] >= 0) {
                    boolean had = start <= origin[place] && origin[place] < end;
                    // what stands in no edit is in the passage afterwards exactly when it was in it before
                    assertEquals(had, from <= place && place < to);
                }
            }
            boolean any = false;
            for (int place = start; place < end; place++) {
                any |= kept[place];
            }
            assertTrue(!any || moved.isPresent());
        }
    }

    @Property(tries = 2000)
    void typedKeysAreTheEditsTogether(@ForAll @From("texts") String characters, @ForAll long seed) {
        Random random = new Random(seed);
        DocumentText before = new DocumentText(characters);
        PendingEdits pending = new PendingEdits();
        DocumentText now = before;
        for (int i = 0; i < 12; i++) {
            int start = random.nextInt(now.length() + 1);
            int end = Math.min(now.length(), start + random.nextInt(4));
            String typed = word(random);
            pending.replace(start, end, typed);
            now = new DocumentText(now.passage(0, start) + typed + now.passage(end, now.length()));
            assertEquals(now.text(), new TextCorrection(before, pending.edits()).text());
        }
        for (int i = 1; i < pending.edits().size(); i++) {
            assertTrue(pending.edits().get(i - 1).end() < pending.edits().get(i).start());
        }
    }

    /** For each character afterwards its place before, -1 for characters of replacements. */
    private static int[] origin(DocumentText text, List<TextEdit> edits, int length) {
        int[] origin = new int[length];
        int place = 0;
        int before = 0;
        for (TextEdit edit : edits) {
            while (before < edit.start()) {
                origin[place++] = before++;
            }
            for (int i = 0; i < edit.replacementLength(); i++) {
                origin[place++] = -1;
            }
            before = edit.end();
        }
        while (before < text.length()) {
            origin[place++] = before++;
        }
        return origin;
    }

    private static List<TextEdit> edits(DocumentText text, Random random) {
        List<TextEdit> edits = new ArrayList<>();
        int place = 0;
        while (place <= text.length() && edits.size() < 5) {
            int start = place + random.nextInt(Math.max(1, text.length() - place + 1));
            int end = Math.min(text.length(), start + random.nextInt(6));
            if (random.nextInt(4) > 0) {
                String old = text.passage(start, end);
                String replacement = random.nextBoolean() || old.isEmpty() ? word(random) + word(random)
                    : old.substring(0, old.offsetByCodePoints(0, random.nextInt(old.codePointCount(0, old.length()))))
                        + word(random);
                edits.add(new TextEdit(start, end, replacement));
            }
            place = end + random.nextInt(4);
        }
        return edits;
    }

    private static String word(Random random) {
        return List.of("", "e", "us", "\n", " ", "😀", "Neu-", "ü.").get(random.nextInt(8));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "e", "ß", "u\u0308", " ", "\n", "😀", "𝄞", ".", "Kreis").list().ofMaxSize(25)
            .map(parts -> String.join("", parts));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

/**
 * A sequence of random but repeatable steps of work: what step n does depends only on the seed, n and the state after
 * step n - 1. So two processes that start from the same state stay equal.
 */
final class RandomEdits implements Supplier<String> {

    private static final TextsFactory TEXTS = TextsFactory.eINSTANCE;
    private static final Instant BEGIN = Instant.parse("2024-04-01T08:00:00Z");

    private final long seed;
    private long step;
    private int identities;

    RandomEdits(long seed) {
        this.seed = seed;
    }

    /** A store whose identities and times are those of the present step. */
    StudyStore store(long rotationSize) {
        return new StudyStore(this, Clock.fixed(BEGIN, ZoneOffset.UTC), "test", rotationSize);
    }

    @Override
    public String get() {
        String name = seed + "/" + step + "/" + identities++;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Does step {@code number}: exactly one journal entry. */
    void perform(StudySession session, long number) throws ProblemException {
        step = number;
        identities = 0;
        Random random = new Random(seed * 1_000_003 + number);
        int choice = random.nextInt(10);
        boolean replayed = choice == 0 && session.undo().isPresent() || choice == 1 && session.redo().isPresent();
        if (!replayed) {
            session.execute(StudyOperation.of("step " + number, edit -> edit(edit, random, number)));
        }
    }

    private static void edit(StudyEdit edit, Random random, long number) throws ProblemException {
        edit.study().setDescription("step " + number);
        List<Code> codes = edit.study().getTexts().getCodeSystem().getCodes();
        List<Document> documents = edit.study().getTexts().getDocuments();
        switch (random.nextInt(8)) {
            case 0 -> codes.add(code("Kategorie " + number + " äöü € 𝄞"));
            case 1 -> {
                if (codes.size() > 12) {
                    edit.delete(codes.get(random.nextInt(codes.size())));
                }
            }
            case 2 -> {
                if (codes.size() > 1) {
                    Code parent = codes.get(0);
                    parent.getCodes().add(codes.get(codes.size() - 1));
                }
            }
            case 3 -> {
                Document document = TEXTS.createDocument();
                document.setName("Gespräch " + number);
                document.setTextFile(edit.storeText("Gespräch " + number % 7, "I: Frage\nB: Antwort " + number).file());
                documents.add(document);
            }
            case 4 -> {
                if (documents.size() > 6) {
                    edit.delete(documents.get(random.nextInt(documents.size())));
                }
            }
            default -> code(documents, codes, random);
        }
    }

    private static void code(List<Document> documents, List<Code> codes, Random random) {
        if (documents.isEmpty() || codes.isEmpty()) {
            codes.add(code("Erste"));
            return;
        }
        Selection selection = TEXTS.createSelection();
        selection.setStart(random.nextInt(5));
        selection.setEnd(6 + random.nextInt(5));
        Coding coding = TEXTS.createCoding();
        coding.setCode(codes.get(random.nextInt(codes.size())));
        coding.setWeight(random.nextInt(101));
        selection.getCodings().add(coding);
        List<Selection> selections = documents.get(random.nextInt(documents.size())).getSelections();
        if (selections.size() > 20) {
            selections.remove(0);
        }
        selections.add(selection);
    }

    private static Code code(String name) {
        Code code = TEXTS.createCode();
        code.setName(name);
        return code;
    }
}

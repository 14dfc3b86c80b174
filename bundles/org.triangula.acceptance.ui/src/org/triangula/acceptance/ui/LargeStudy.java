// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

/** An invented document of 1.5 MB with 5,000 codings by 400 codes, and a short one; always the same. */
final class LargeStudy implements StudyOperation {

    private static final int CHARACTERS = 1_500_000;
    private static final int CODINGS = 5_000;
    private static final int CODES = 400;
    private static final List<String> SENTENCES = List.of(
        "Der Bus fährt morgens um sechs und dann erst wieder am Mittag.", "Wir sind hier halt weit ab vom Schuss.",
        "Das Landratsamt hat eine Stelle dafür, aber die ist gerade nicht besetzt.",
        "Ohne Auto kommt niemand zum Sprachkurs (lacht), das muss man so sagen.",
        "In [Ortsname] war das lange anders, da gab es einen Verein, der hat vieles aufgefangen.");

    private final Random random = new Random(20260115);

    @Override
    public String label() {
        return "Large document";
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < CODES; i++) {
            Code code = TextsFactory.eINSTANCE.createCode();
            code.setName("Code " + (i + 1));
            code.setShortcut(i == 0 ? "1" : null);
            if (i % 20 == 0) {
                edit.study().getTexts().getCodeSystem().getCodes().add(code);
            } else {
                codes.get(i / 20 * 20).getCodes().add(code);
            }
            codes.add(code);
        }
        Document large = document(edit, "Large", CHARACTERS);
        for (int i = 0; i < CODINGS; i++) {
            Selection selection = TextsFactory.eINSTANCE.createSelection();
            int length = 20 + random.nextInt(500);
            selection.setStart(random.nextInt(large.getTextLength() - length));
            selection.setEnd(selection.getStart() + length);
            Coding coding = TextsFactory.eINSTANCE.createCoding();
            coding.setCode(codes.get(1 + random.nextInt(CODES - 1)));
            coding.setCreatedAt(edit.time());
            selection.getCodings().add(coding);
            large.getSelections().add(selection);
        }
        document(edit, "Short", 20_000);
    }

    private Document document(StudyEdit edit, String name, int characters) throws ProblemException {
        StringBuilder text = new StringBuilder(characters + 500);
        for (int paragraph = 0; text.length() < characters; paragraph++) {
            text.append(paragraph % 2 == 0 ? "I: " : "B1: ");
            for (int i = random.nextInt(5); i >= 0; i--) {
                text.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(' ');
            }
            text.append("#%02d:%02d:%02d-0#%n".formatted(paragraph / 360 % 100, paragraph / 6 % 60,
                paragraph % 6 * 10));
        }
        StoredText stored = edit.storeText(name, text.toString());
        Document document = TextsFactory.eINSTANCE.createDocument();
        document.setName(name);
        document.setTextFile(stored.file());
        document.setTextChecksum(stored.checksum());
        document.setTextLength(stored.length());
        document.setParagraphCount(stored.paragraphs());
        edit.study().getTexts().getDocuments().add(document);
        return document;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.census;

import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.NamedElement;
import org.triangula.model.places.Area;
import org.triangula.model.survey.CensusEntry;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsFactory;

/**
 * Keeps the text of a document as it was on a day, so that it can be read and coded when the link is dead. The entry
 * notes that it was looked up then.
 *
 * @param entry the entry
 * @param day the day
 * @param text the text of the document
 */
public record KeepSnapshot(CensusEntry entry, LocalDate day, String text) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.KeepSnapshot, unit(entry));
    }

    private static String unit(CensusEntry entry) {
        return entry.getUnit() instanceof NamedElement named ? Objects.toString(named.getName(), "–") : "–";
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        CensusEntry current = edit.index().find(CensusEntry.class, entry.getId())
            .orElseThrow(() -> new ProblemException(unit(entry), Messages.gone, Messages.gone_remedy));
        if (text == null || text.isBlank()) {
            throw new ProblemException(unit(entry), Messages.noText, Messages.noText_remedy);
        }
        String title = current.getTitle() == null || current.getTitle().isBlank()
            ? ((NamedElement) current.eContainer()).getName() : current.getTitle();
        Document document = TextsFactory.eINSTANCE.createDocument();
        document.setName(NLS.bind(Messages.snapshot,
            new Object[] {unit(current), Objects.toString(title, "–"), day}));
        StoredText stored = edit.storeText(document.getName(), text);
        document.setTextFile(stored.file());
        document.setTextChecksum(stored.checksum());
        document.setTextLength(stored.length());
        document.setParagraphCount(stored.paragraphs());
        document.setCreatedAt(edit.time());
        document.setSourceNote(current.getLink());
        if (current.getUnit() instanceof Area area) {
            document.getAreas().add(area);
        }
        edit.study().getTexts().getDocuments().add(document);
        current.getSnapshots().add(document);
        current.setCheckedOn(day);
    }
}

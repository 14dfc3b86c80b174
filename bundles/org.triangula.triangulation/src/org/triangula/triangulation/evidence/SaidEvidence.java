// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.triangula.model.Identified;
import org.triangula.model.inquiry.Link;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.triangulation.evidence.EvidenceCard.Mark;
import org.triangula.triangulation.material.Names;
import org.triangula.triangulation.material.RecordedPassages;
import org.triangula.triangulation.material.StudyMaterial;

/** Passages that are linked to the subject, or coded in a document about it or of a respondent of it. */
final class SaidEvidence {

    private final StudyMaterial material;
    private final EvidenceText text;

    SaidEvidence(StudyMaterial material, EvidenceText text) {
        this.material = material;
        this.text = text;
    }

    List<EvidenceCard> collect(EvidenceFor.Subject subject, Map<Identified, Link> linked) {
        List<EvidenceCard> cards = new ArrayList<>();
        for (Document document : material.study().getTexts().getDocuments()) {
            boolean about = isAbout(document, subject);
            if (linked.containsKey(document)) {
                cards.add(new EvidenceCard(EvidenceColumn.SAID, document, Names.citation(document),
                    text.names().of(document), note(linked.get(document)), Optional.empty(), Mark.NONE, true));
            }
            for (Selection selection : document.getSelections()) {
                Link link = link(selection, linked);
                boolean inScope = subject.objects().contains(selection);
                if (link != null || inScope || about && !selection.getCodings().isEmpty()) {
                    cards.add(card(selection, link));
                }
            }
        }
        return cards;
    }

    private static Link link(Selection selection, Map<Identified, Link> linked) {
        return linked.containsKey(selection) ? linked.get(selection)
            : selection.getCodings().stream().map(linked::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static boolean isAbout(Document document, EvidenceFor.Subject subject) {
        return subject.objects().contains(document)
            || document.getAreas().stream().anyMatch(subject.areas()::contains)
            || document.getInterview() != null && (subject.areas().contains(document.getInterview().getDistrict())
                || document.getInterview().getRespondents().stream().anyMatch(subject.objects()::contains));
    }

    private EvidenceCard card(Selection selection, Link link) {
        List<Code> codes = selection.getCodings().stream().map(Coding::getCode).filter(Objects::nonNull).distinct()
            .toList();
        int paragraph = material.paragraph(selection);
        return new EvidenceCard(EvidenceColumn.SAID, selection,
            codes.isEmpty() ? text.get("said.passage")
                : codes.stream().map(text.names()::of).collect(Collectors.joining(", ")),
            material.passage(selection).orElse(text.get("said.unreadable")).strip(),
            EvidenceText.join(Names.citation((Document) selection.eContainer()),
                paragraph == 0 ? "" : text.get("said.paragraph", paragraph), note(link)),
            codes.stream().map(Code::getColour).filter(Objects::nonNull).findFirst(),
            RecordedPassages.isQuotable(selection) ? Mark.NONE : Mark.CONFIDENTIAL, link != null);
    }

    private String note(Link link) {
        if (link == null) {
            return "";
        }
        String kind = text.names().of(link.getKind());
        String note = link.getNote() == null ? "" : link.getNote();
        return kind.isBlank() || note.isBlank() ? kind + note : kind + ": " + note;
    }
}

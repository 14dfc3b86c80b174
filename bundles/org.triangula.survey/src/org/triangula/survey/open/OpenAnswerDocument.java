// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.open;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.TextCorrection;
import org.triangula.core.text.TextCorrection.Span;
import org.triangula.core.text.TextDifference;
import org.triangula.core.text.TextEdit;
import org.triangula.model.Element;
import org.triangula.model.Study;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Link;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextVersion;
import org.triangula.model.texts.TextsFactory;

/** The document of one question, and what has to be done so that it holds all answers. */
final class OpenAnswerDocument {

    private static final String ANSWER = "open-answers.answer";
    private static final String STATE = "open-answers.state";

    private final OpenQuestion open;
    private final Document document;
    private final DocumentText before;
    private final List<Change> changes;
    private final List<OpenQuestion.Words> added;

    /** An answer that is another one than when its paragraph was written. */
    private record Change(Link link, OpenQuestion.Words words, List<TextEdit> edits) {
    }

    private OpenAnswerDocument(OpenQuestion open, Document document, DocumentText before, List<Change> changes,
        List<OpenQuestion.Words> added) {
        this.open = open;
        this.document = document;
        this.before = before;
        this.changes = List.copyOf(changes);
        this.added = List.copyOf(added);
    }

    static OpenAnswerDocument of(OpenQuestion open, Document document, DocumentText text, Study study) {
        Map<String, Link> known = new HashMap<>();
        if (document != null) {
            for (Link link : study.getInquiry().getLinks()) {
                if (link.getSource() instanceof Selection selection && selection.eContainer() == document) {
                    String answer = property(link, ANSWER);
                    if (answer != null) {
                        known.put(answer, link);
                    }
                }
            }
        }
        List<Change> changes = new ArrayList<>();
        List<OpenQuestion.Words> added = new ArrayList<>();
        Set<Integer> paragraphs = new HashSet<>();
        for (OpenQuestion.Words words : open.answers()) {
            Link link = known.get(words.answer().getId());
            if (link == null) {
                added.add(words);
            } else if (!state(words).equals(property(link, STATE))) {
                Selection heading = (Selection) link.getSource();
                // two headings in one paragraph, after somebody joined them, cannot both be corrected
                if (paragraphs.add(text.paragraphAt(heading.getStart()))) {
                    changes.add(new Change(link, words, edits(heading, words, text)));
                }
            }
        }
        return new OpenAnswerDocument(open, document, text, changes, added);
    }

    /** Replaces only what is different, so that codings of the other words stay as they are. */
    private static List<TextEdit> edits(Selection heading, OpenQuestion.Words words, DocumentText text) {
        int end = text.paragraph(text.paragraphAt(heading.getStart())).end();
        int start = Math.min(heading.getEnd(), end);
        return TextDifference.between(text.passage(start, end), ": " + words.words(), start);
    }

    boolean isNew() {
        return document == null;
    }

    int added() {
        return added.size();
    }

    int changed() {
        return changes.size();
    }

    void perform(StudyEdit edit) throws ProblemException {
        if (changes.isEmpty() && added.isEmpty()) {
            return;
        }
        TextCorrection correction = new TextCorrection(before,
            changes.stream().flatMap(change -> change.edits().stream()).toList());
        String corrected = correction.text();
        StringBuilder text = new StringBuilder(corrected);
        List<Integer> starts = new ArrayList<>();
        for (OpenQuestion.Words words : added) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            starts.add(text.codePointCount(0, text.length()));
            text.append(words.paragraph());
        }
        Document current = document == null ? create(edit) : current(edit);
        if (document != null) {
            move(current, correction);
            changes.forEach(change -> set(change.link(), STATE, state(change.words())));
        }
        store(current, text.toString(), edit);
        for (int i = 0; i < added.size(); i++) {
            link(current, added.get(i), starts.get(i), edit);
        }
    }

    private Document current(StudyEdit edit) throws ProblemException {
        return edit.index().find(Document.class, document.getId())
            .filter(found -> Objects.equals(found.getTextFile(), document.getTextFile()))
            .orElseThrow(() -> new ProblemException(open.title(), Messages.problem_changed,
                Messages.problem_changed_remedy));
    }

    private Document create(StudyEdit edit) {
        Document made = TextsFactory.eINSTANCE.createDocument();
        made.setName(open.title());
        made.setKind(DocumentKind.OPEN_ANSWERS);
        made.setCreatedAt(edit.time());
        made.setLanguage(edit.study().getLanguages().isEmpty() ? null : edit.study().getLanguages().get(0));
        set(made, OpenAnswerDocuments.QUESTION, open.question().getId());
        edit.study().getTexts().getDocuments().add(made);
        return made;
    }

    /** Codings move with their words; where all their words are gone, they are on what stands there instead. */
    private void move(Document current, TextCorrection correction) {
        DocumentText after = new DocumentText(correction.text());
        for (Selection selection : current.getSelections()) {
            Span span = correction.move(selection.getStart(), selection.getEnd())
                .orElseGet(() -> paragraph(selection, correction, after));
            selection.setStart(span.start());
            selection.setEnd(span.end());
        }
    }

    private Span paragraph(Selection selection, TextCorrection correction, DocumentText after) {
        int number = before.paragraphAt(selection.getStart());
        int growth = correction.edits().stream()
            .filter(edit -> edit.start() < before.paragraph(number).start()).mapToInt(TextEdit::growth).sum();
        DocumentText.Paragraph paragraph =
            after.paragraph(after.paragraphAt(before.paragraph(number).start() + growth));
        return new Span(paragraph.start(), Math.max(paragraph.start() + 1, paragraph.end()));
    }

    private static void store(Document current, String text, StudyEdit edit) throws ProblemException {
        if (current.getTextFile() != null) {
            TextVersion version = TextsFactory.eINSTANCE.createTextVersion();
            version.setTextFile(current.getTextFile());
            version.setTextChecksum(current.getTextChecksum());
            version.setReplacedAt(edit.time());
            version.setReason(Messages.label);
            current.getEarlierTexts().add(version);
        }
        StoredText stored = edit.storeText(current.getName(), text);
        current.setTextFile(stored.file());
        current.setTextChecksum(stored.checksum());
        current.setTextLength(stored.length());
        current.setParagraphCount(stored.paragraphs());
    }

    private static void link(Document current, OpenQuestion.Words words, int start, StudyEdit edit) {
        Selection heading = TextsFactory.eINSTANCE.createSelection();
        heading.setStart(start);
        heading.setEnd(start + words.unit().codePointCount(0, words.unit().length()));
        current.getSelections().add(heading);
        Link link = InquiryFactory.eINSTANCE.createLink();
        link.setSource(heading);
        link.setTarget(words.response());
        link.setCreatedAt(edit.time());
        set(link, ANSWER, words.answer().getId());
        set(link, STATE, state(words));
        edit.study().getInquiry().getLinks().add(link);
    }

    /** What the answer was when its paragraph was written; not the words themselves, which stand in the document. */
    private static String state(OpenQuestion.Words words) {
        return UUID.nameUUIDFromBytes(words.words().getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String property(Element element, String key) {
        return PropertyValues.get(element.getProperties(), key).orElse(null);
    }

    private static void set(Element element, String key, String value) {
        PropertyValues.set(element.getProperties(), key, value);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.triangula.core.text.TextCorrection.Span;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCoding;
import org.triangula.exchange.refiqda.read.ReadProject.ReadDocument;
import org.triangula.exchange.refiqda.read.ReadProject.ReadSelection;
import org.triangula.exchange.refiqda.side.Kind;
import org.triangula.model.Coder;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;
import org.triangula.model.texts.TextsPackage;

/** Enters passages and their codings. */
final class SelectionEntry {

    private static final TextsFactory TEXTS = TextsFactory.eINSTANCE;

    private final Changes changes;
    private final ProjectBase base;

    SelectionEntry(Changes changes, ProjectBase base) {
        this.changes = changes;
        this.base = base;
    }

    /** Counts what a new document brings. */
    void foresee(ReadDocument read) {
        for (ReadSelection each : read.selections()) {
            changes.read(Kind.SEGMENTS);
            changes.added(Kind.SEGMENTS, read.name());
            each.codings().forEach(coding -> {
                changes.read(Kind.CODINGS);
                changes.added(Kind.CODINGS, read.name());
            });
        }
    }

    /** Fills a new document that is not in the study yet. */
    void create(Document document, ReadDocument read) {
        for (ReadSelection each : read.selections()) {
            changes.read(Kind.SEGMENTS);
            changes.added(Kind.SEGMENTS, read.name());
            document.getSelections().add(selection(read.name(), each, each.start(), each.end()));
        }
    }

    private Selection selection(String document, ReadSelection read, int start, int end) {
        Selection selection = TEXTS.createSelection();
        selection.setId(read.id());
        selection.setStart(start);
        selection.setEnd(end);
        selection.setComment(read.comment().isEmpty() ? null : read.comment());
        for (ReadCoding each : read.codings()) {
            changes.read(Kind.CODINGS);
            changes.added(Kind.CODINGS, document);
            coding(each).ifPresent(selection.getCodings()::add);
        }
        changes.enter(read.id(), selection);
        return selection;
    }

    private Optional<Coding> coding(ReadCoding read) {
        return changes.find(Code.class, read.code()).map(code -> {
            Coding coding = TEXTS.createCoding();
            coding.setId(read.id());
            coding.setOrigin(CodingOrigin.IMPORTED);
            coding.setCode(code);
            coding.setCreatedAt(read.createdAt().orElse(null));
            coding.setCoder(changes.find(Coder.class, read.coder()).orElse(null));
            changes.enter(read.id(), coding);
            return coding;
        });
    }

    /** What an import does to the codings of one document, to be told in one line. */
    private static final class Tally {
        private int added;
        private int removed;
        private int recoded;
        private int moved;
        private int homeless;
        private int left;
    }

    /** Brings the passages of a document of the study up to date. */
    void update(Document document, ReadDocument read, TextPlaces places) {
        Tally tally = new Tally();
        Set<String> present = new HashSet<>();
        for (ReadSelection each : read.selections()) {
            changes.read(Kind.SEGMENTS);
            present.add(each.id());
            Optional<Span> span = places.ofFile().move(each.start(), each.end());
            Selection selection = changes.known(Selection.class, each.id()).orElse(null);
            if (selection != null) {
                update(read.name(), selection, each, span, places, tally);
            } else if (span.isEmpty()) {
                each.codings().forEach(coding -> changes.read(Kind.CODINGS));
                tally.homeless++;
            } else {
                changes.added(Kind.SEGMENTS, read.name());
                tally.added += each.codings().size();
                changes.add(document.getSelections(),
                    selection(read.name(), each, span.get().start(), span.get().end()));
            }
        }
        for (Selection selection : List.copyOf(document.getSelections())) {
            if (!present.contains(selection.getId())
                && changes.known(Selection.class, selection.getId()).isPresent()) {
                remaining(selection, places, tally);
            }
        }
        tell(read.name(), tally);
    }

    private void update(String document, Selection selection, ReadSelection read, Optional<Span> span,
        TextPlaces places, Tally tally) {
        changes.met(Kind.SEGMENTS, selection);
        boolean textReplaced = places.ofStudy() != TextPlaces.Move.NONE;
        if (span.isPresent() && (textReplaced || base.changed(read.id(), "startPosition")
            || base.changed(read.id(), "endPosition"))) {
            move(selection, span.get(), tally);
        }
        if (!read.comment().isEmpty() && base.changedDescription(read.id())) {
            changes.set(Kind.SEGMENTS, selection, TextsPackage.Literals.SELECTION__COMMENT, read.comment());
        }
        changes.enter(read.id(), selection);
        Set<String> present = new HashSet<>();
        for (ReadCoding each : read.codings()) {
            changes.read(Kind.CODINGS);
            present.add(each.id());
            Coding known = changes.known(Coding.class, each.id()).orElse(null);
            Code code = changes.find(Code.class, each.code()).orElse(null);
            if (known == null) {
                changes.added(Kind.CODINGS, document);
                tally.added++;
                coding(each).ifPresent(coding -> changes.add(selection.getCodings(), coding));
            } else {
                changes.enter(each.id(), known);
                changes.met(Kind.CODINGS, known);
                if (code != null && base.changedCode(each.id()) && changes.recode(known, code)) {
                    tally.recoded++;
                }
            }
        }
        removeCodings(selection, present, tally);
    }

    private void move(Selection selection, Span span, Tally tally) {
        boolean started = changes.set(Kind.SEGMENTS, selection, TextsPackage.Literals.SELECTION__START, span.start());
        boolean ended = changes.set(Kind.SEGMENTS, selection, TextsPackage.Literals.SELECTION__END, span.end());
        tally.moved += started || ended ? 1 : 0;
    }

    /** A passage of the study that the file does not have. */
    private void remaining(Selection selection, TextPlaces places, Tally tally) {
        removeCodings(selection, Set.of(), tally);
        boolean empty = selection.getCodings().stream().allMatch(changes::isRemoved)
            && selection.getComment() == null && selection.getParaphrase() == null
            && selection.getHighlight() == null;
        Optional<Span> span = places.ofStudy().move(selection.getStart(), selection.getEnd());
        if (base.removed(selection.getId()) && empty) {
            changes.delete(Kind.SEGMENTS, selection);
        } else if (span.isEmpty()) {
            tally.left++;
            selection.getCodings().forEach(coding -> changes.delete(Kind.CODINGS, coding));
            changes.delete(Kind.SEGMENTS, selection);
        } else if (places.ofStudy() != TextPlaces.Move.NONE) {
            move(selection, span.get(), tally);
        }
    }

    private void removeCodings(Selection selection, Set<String> present, Tally tally) {
        for (Coding coding : List.copyOf(selection.getCodings())) {
            if (!present.contains(coding.getId()) && base.removed(coding.getId())) {
                changes.delete(Kind.CODINGS, coding);
                tally.removed++;
            }
        }
    }

    private void tell(String document, Tally tally) {
        if (tally.added + tally.removed + tally.recoded + tally.moved > 0) {
            changes.note(document, Messages.bind(Messages.recodedDocument,
                new Object[] {tally.added, tally.removed, tally.recoded, tally.moved}));
        }
        if (tally.homeless > 0) {
            changes.doubt(document, Messages.bind(Messages.homeless, tally.homeless));
        }
        if (tally.left > 0) {
            changes.doubt(document, Messages.bind(Messages.wordsGone, tally.left));
        }
    }
}

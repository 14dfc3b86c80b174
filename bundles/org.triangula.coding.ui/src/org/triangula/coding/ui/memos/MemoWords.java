// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.memos;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.RGB;
import org.triangula.coding.memo.MemoEntry;
import org.triangula.coding.memo.MemoGrouping;
import org.triangula.coding.memo.MemoGrouping.Group;
import org.triangula.coding.memo.MemoSubject;
import org.triangula.coding.ui.CodingContext;
import org.triangula.model.Identified;
import org.triangula.model.Term;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;

/** Names and colours of what memos are on, of their kinds and authors. */
final class MemoWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);

    private final CodingContext context;
    private final ObjectPresentation presentation = new ObjectPresentation();

    MemoWords(CodingContext context) {
        this.context = context;
    }

    ObjectPresentation presentation() {
        return presentation;
    }

    /** What an object is called; empty when it is gone. */
    String name(String id) {
        return context.find(Identified.class, id).map(presentation::label).orElse("");
    }

    String name(EObject object) {
        return presentation.label(object);
    }

    String title(MemoEntry memo) {
        return memo.title().isBlank() ? Messages.untitled : memo.title();
    }

    String concerns(MemoEntry memo) {
        return memo.concerns().isEmpty() ? Messages.subject_STUDY
            : String.join(", ", memo.concerns().stream().map(this::name).toList());
    }

    String kind(MemoEntry memo) {
        return memo.kind().isEmpty() ? "" : name(memo.kind());
    }

    String author(MemoEntry memo) {
        return memo.author().isEmpty() ? "" : name(memo.author());
    }

    String group(MemoGrouping grouping, Group group) {
        return switch (grouping) {
            case NONE -> "";
            case SUBJECT -> subject(MemoSubject.valueOf(group.key()));
            case OBJECT -> group.key().isEmpty() ? Messages.subject_STUDY : name(group.key());
            case KIND -> group.key().isEmpty() ? Messages.noKind : name(group.key());
            case AUTHOR -> group.key().isEmpty() ? Messages.noAuthor : name(group.key());
        };
    }

    static String subject(MemoSubject subject) {
        return switch (subject) {
            case STUDY -> Messages.subject_STUDY;
            case DOCUMENT -> Messages.subject_DOCUMENT;
            case SEGMENT -> Messages.subject_SEGMENT;
            case CODE -> Messages.subject_CODE;
            case PLACE -> Messages.subject_PLACE;
            case ACTOR -> Messages.subject_ACTOR;
            case SURVEY -> Messages.subject_SURVEY;
            case OTHER -> Messages.subject_OTHER;
        };
    }

    static String grouping(MemoGrouping grouping) {
        return switch (grouping) {
            case NONE -> Messages.grouping_NONE;
            case SUBJECT -> Messages.grouping_SUBJECT;
            case OBJECT -> Messages.grouping_OBJECT;
            case KIND -> Messages.grouping_KIND;
            case AUTHOR -> Messages.grouping_AUTHOR;
        };
    }

    Optional<RGB> colour(MemoEntry memo) {
        return context.find(Term.class, memo.kind()).map(Term::getColour).flatMap(Icons::colour);
    }

    static String day(Instant instant) {
        return instant == null ? "" : DAY.format(instant.atZone(ZoneId.systemDefault()));
    }

    static String time(Instant instant) {
        return instant == null ? Messages.unknownTime : TIME.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** The kinds there are, in the order of the vocabulary. */
    List<Term> kinds() {
        return context.session().map(session -> session.study().getVocabularies()).stream().flatMap(List::stream)
            .filter(vocabulary -> "memo-kind".equals(vocabulary.getKey()))
            .flatMap(vocabulary -> vocabulary.getTerms().stream()).toList();
    }
}

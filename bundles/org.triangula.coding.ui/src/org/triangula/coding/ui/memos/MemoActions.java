// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.memos;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.triangula.coding.memo.ChangeMemoKind;
import org.triangula.coding.memo.DeleteMemos;
import org.triangula.coding.memo.MakeMemoDocument;
import org.triangula.coding.memo.MemoEntry;
import org.triangula.coding.memo.MemoTable;
import org.triangula.coding.memo.MoveMemo;
import org.triangula.coding.operation.WriteMemo;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.popup.Choice;
import org.triangula.coding.ui.popup.ChoicePopup;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.ObjectPresentation;

/** What can be done with memos. */
public final class MemoActions {

    private final CodingContext context;
    private final Supplier<Shell> shell;
    private final MemoWords words;

    MemoActions(CodingContext context, Supplier<Shell> shell) {
        this.context = context;
        this.shell = shell;
        this.words = new MemoWords(context);
    }

    /**
     * Writes a new, empty memo.
     *
     * @param subject what it is on; {@code null} for the study
     * @return identity of the memo; empty when it could not be written
     */
    public Optional<String> create(EObject subject) {
        Identified on = subject instanceof Identified identified && !(subject instanceof Study)
            && !(subject instanceof Memo) ? identified : null;
        String title = on == null ? Messages.newTitle : shortened(words.name(on));
        Term kind = words.kinds().stream().findFirst().orElse(null);
        if (!context.run(WriteMemo.on(on, title, null, kind, context.coder()))) {
            return Optional.empty();
        }
        return context.session().map(session -> session.study().getTexts().getMemos().getLast().getId());
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60).strip() + "…";
    }

    private List<Memo> memos(List<MemoEntry> entries) {
        return entries.stream().map(entry -> context.find(Memo.class, entry.memo())).flatMap(Optional::stream).toList();
    }

    /**
     * Deletes memos.
     *
     * @param entries the memos
     */
    public void delete(List<MemoEntry> entries) {
        List<Memo> memos = memos(entries);
        if (!memos.isEmpty()) {
            context.run(new DeleteMemos(memos));
        }
    }

    /**
     * Gives memos another kind.
     *
     * @param entries the memos
     * @param kind the kind; {@code null} for none
     */
    public void setKind(List<MemoEntry> entries, Term kind) {
        context.run(new ChangeMemoKind(memos(entries), kind));
    }

    /**
     * Makes memos documents that can be coded, and opens the last one.
     *
     * @param entries the memos
     */
    public void makeDocuments(List<MemoEntry> entries) {
        for (Memo memo : memos(entries)) {
            if (context.run(new MakeMemoDocument(memo))) {
                ObjectOpeners.open(memo.getDocument());
            }
        }
    }

    /**
     * Opens what memos are on; for a free memo that is a document, the document.
     *
     * @param entry the memo
     */
    public void openObject(MemoEntry entry) {
        entry.concerns().stream().findFirst().or(() -> Optional.of(entry.document()))
            .flatMap(id -> context.find(Identified.class, id)).ifPresent(ObjectOpeners::open);
    }

    /**
     * Puts memos on other objects.
     *
     * @param entries the memos
     * @param subjects what they are on from now on; none for the study
     */
    public void move(List<MemoEntry> entries, List<? extends Identified> subjects) {
        memos(entries).forEach(memo -> context.run(new MoveMemo(memo, subjects)));
    }

    /**
     * Asks for the object that memos are put on.
     *
     * @param entries the memos
     * @param selected what is selected elsewhere, offered first
     * @param place where to ask; {@code null} for a default
     */
    public void askAndMove(List<MemoEntry> entries, List<EObject> selected, Point place) {
        if (!entries.isEmpty()) {
            new ChoicePopup<>(shell.get(), Messages.move_title, Messages.move_hint, targets(selected), place,
                target -> move(entries, List.of(target))).open();
        }
    }

    private List<Choice<Identified>> targets(List<EObject> selected) {
        List<Choice<Identified>> choices = new ArrayList<>();
        context.session().ifPresent(session -> {
            Study study = session.study();
            List<Identified> objects = new ArrayList<>();
            selected.stream().filter(Identified.class::isInstance).map(Identified.class::cast)
                .filter(each -> !(each instanceof Memo)).forEach(objects::add);
            objects.add(study);
            objects.addAll(context.codes());
            objects.addAll(study.getTexts().getDocuments());
            objects.addAll(study.getPlaces().getAreas());
            objects.addAll(study.getPlaces().getFacilities());
            objects.addAll(study.getActors().getActors());
            ObjectPresentation presentation = words.presentation();
            objects.stream().filter(Objects::nonNull).distinct().forEach(each -> choices.add(
                new Choice<>(presentation.label(each), presentation.typeName(each), presentation.path(each),
                    presentation.icon(each), each)));
        });
        return choices;
    }

    /**
     * Saves memos as a table.
     *
     * @param entries the memos
     * @param all number of memos in the study
     */
    public void export(List<MemoEntry> entries, int all) {
        List<MemoEntry> copy = List.copyOf(entries);
        Map<String, String> names = copy.stream().flatMap(entry -> {
            List<String> ids = new ArrayList<>(entry.concerns());
            ids.add(entry.kind());
            ids.add(entry.author());
            return ids.stream();
        }).filter(id -> !id.isEmpty()).distinct().collect(Collectors.toMap(id -> id, this::exportName));
        FigureExport.saveTables(shell.get(), Messages.exportName, () -> List.of(
            new MemoTable(copy, all, id -> names.getOrDefault(id, ""), ZoneId.systemDefault()).table()));
    }

    /** A passage goes by its document, too: outside the study its words alone do not say where it stands. */
    private String exportName(String id) {
        Identified object = context.find(Identified.class, id).orElse(null);
        String name = object == null ? "" : words.name(object);
        return object instanceof Selection ? words.name(object.eContainer()) + ": " + name : name;
    }
}

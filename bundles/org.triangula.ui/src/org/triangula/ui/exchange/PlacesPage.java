// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.exchange.PlacementQuestion;
import org.triangula.core.exchange.PlacementQuestion.Candidate;

/**
 * What could not be placed without doubt, and the places it may belong to. What nobody decides is not imported; it can
 * be decided later by importing again.
 */
final class PlacesPage extends Composite {

    /** About so many characters before a passage are shown. */
    private static final int WORDS_BEFORE = 30;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, String> choices = new HashMap<>();
    private final TableViewer questions;
    private final CheckboxTableViewer candidates;
    private final Label passage;
    private final Label decided;
    private final Button apply;
    private final Consumer<Map<String, String>> chosen;

    PlacesPage(Composite parent, Consumer<Map<String, String>> chosen) {
        super(parent, SWT.NONE);
        this.chosen = chosen;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(this);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(sash);
        questions = new TableViewer(sash, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        questions.setContentProvider(ArrayContentProvider.getInstance());
        questions.getTable().setHeaderVisible(true);
        this.<PlacementQuestion>column(questions, "", 30, question -> isDecided(question) ? "✓" : "?");
        this.<PlacementQuestion>column(questions, Messages.placesLabel, 160, PlacementQuestion::label);
        this.<PlacementQuestion>column(questions, Messages.placesDocument, 120, PlacementQuestion::document);
        this.<PlacementQuestion>column(questions, Messages.placesPassage, 240, question -> line(question.passage()));
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        passage = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 34).applyTo(passage);
        candidates = CheckboxTableViewer.newCheckList(right, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        candidates.setContentProvider(ArrayContentProvider.getInstance());
        candidates.getTable().setHeaderVisible(true);
        candidates.getTable().setToolTipText(Messages.placesTip);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(candidates.getControl());
        this.<Candidate>column(candidates, Messages.place, 110, Candidate::place);
        this.<Candidate>column(candidates, Messages.placesFit, 76,
            candidate -> String.format("%.0f %%", 100 * candidate.score()));
        this.<Candidate>column(candidates, Messages.placesWords, 420, candidate -> end(candidate.before())
            + "[" + line(candidate.passage()) + "]" + BLANKS.matcher(candidate.after()).replaceAll(" "));
        sash.setWeights(45, 55);
        decided = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(decided);
        apply = new Button(this, SWT.PUSH);
        apply.setText(Messages.placesApply);
        apply.addListener(SWT.Selection, event -> apply());
        questions.addSelectionChangedListener(event -> showCandidates());
        candidates.addCheckStateListener(event -> choose((Candidate) event.getElement(), event.getChecked()));
    }

    private <T> void column(TableViewer viewer, String title, int width, Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object element) {
                return text.apply((T) element);
            }
        });
    }

    private static String line(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** The last words, so that the passage itself is in sight. */
    private static String end(String before) {
        String line = line(before);
        int from = line.length() - WORDS_BEFORE;
        int blank = from <= 0 ? -1 : line.indexOf(' ', from);
        String last = blank < 0 ? line : "…" + line.substring(blank);
        return before.isEmpty() || !Character.isWhitespace(before.charAt(before.length() - 1)) ? last : last + ' ';
    }

    private boolean isDecided(PlacementQuestion question) {
        return choices.containsKey(PlacementQuestion.key(question.id()));
    }

    /**
     * Shows questions.
     *
     * @param all the questions of a file
     * @param before what was chosen before
     */
    void show(List<PlacementQuestion> all, Map<String, String> before) {
        choices.clear();
        choices.putAll(before);
        questions.setInput(all);
        if (!all.isEmpty()) {
            questions.setSelection(new StructuredSelection(all.get(0)));
        }
        showCandidates();
        tell();
    }

    private PlacementQuestion selected() {
        return (PlacementQuestion) questions.getStructuredSelection().getFirstElement();
    }

    private void showCandidates() {
        PlacementQuestion question = selected();
        passage.setText(question == null ? "" : NLS.bind(Messages.placesReason, line(question.passage()),
            question.reason()).replace("&", "&&"));
        passage.setToolTipText(question == null ? "" : question.passage());
        List<Candidate> places = question == null ? List.of() : question.candidates();
        candidates.setInput(places);
        String choice = question == null ? null : choices.get(PlacementQuestion.key(question.id()));
        candidates.setCheckedElements(places.stream().filter(each -> each.key().equals(choice)).toArray());
        layout(true);
    }

    private void choose(Candidate candidate, boolean ticked) {
        PlacementQuestion question = selected();
        if (question == null) {
            return;
        }
        String key = PlacementQuestion.key(question.id());
        if (ticked) {
            choices.put(key, candidate.key());
        } else {
            choices.remove(key);
        }
        candidates.setCheckedElements(ticked ? new Object[] {candidate} : new Object[0]);
        questions.refresh();
        tell();
    }

    private void tell() {
        List<?> all = (List<?>) questions.getInput();
        long done = all == null ? 0
            : all.stream().filter(each -> isDecided((PlacementQuestion) each)).count();
        decided.setText(NLS.bind(Messages.placesDecided, done, all == null ? 0 : all.size()));
        apply.setEnabled(done > 0);
        layout(true);
    }

    /** Presses the button. */
    void apply() {
        chosen.accept(Map.copyOf(choices));
    }

    /** Ticks a place of the selected question, for tests. */
    void tick(int candidate) {
        choose(selected().candidates().get(candidate), true);
    }
}

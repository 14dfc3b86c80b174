// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.coding.correction.CorrectionProposals;
import org.triangula.coding.correction.CorrectionProposals.Proposal;
import org.triangula.coding.correction.Lexicon;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.ui.study.Preferences;
import org.triangula.ui.study.Problems;

/** Lists words that are probably misheard places or titles, in their context, to be accepted singly or all. */
final class ProposalsPanel extends Composite {

    private static final String GAZETTEER = "gazetteer";

    private final DocumentEditor editor;
    private final Label summary;
    private final Table table;
    private List<Proposal> proposals = List.of();
    private long request;

    ProposalsPanel(Composite parent, DocumentEditor editor, Runnable close) {
        super(parent, SWT.NONE);
        this.editor = editor;
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(6, 4).applyTo(this);
        summary = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT)
            .applyTo(summary);
        button(EditorMessages.Proposals_accept, EditorMessages.Proposals_acceptTip, this::acceptSelected);
        button(EditorMessages.Proposals_acceptAll, EditorMessages.Proposals_acceptAllTip, () -> accept(proposals));
        button(EditorMessages.Proposals_gazetteer, EditorMessages.Proposals_gazetteerTip, this::chooseGazetteer);
        button("✕", EditorMessages.Panel_close, close);
        table = new Table(this, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(5, 1).hint(SWT.DEFAULT, 130).applyTo(table);
        String[] titles = {EditorMessages.Proposals_place, EditorMessages.Proposals_words,
            EditorMessages.Proposals_instead, EditorMessages.Proposals_kind, EditorMessages.Proposals_context};
        int[] widths = {60, 130, 130, 80, 420};
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(widths[i]);
        }
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, proposals.get(event.index)));
        table.addListener(SWT.Selection, event -> show());
        table.addListener(SWT.DefaultSelection, event -> acceptSelected());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                close.run();
            }
        });
        look();
    }

    private void button(String text, String tip, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private static void fill(TableItem item, Proposal proposal) {
        item.setText(new String[] {"Pos. " + proposal.paragraph(), proposal.words(), proposal.replacement(),
            proposal.kind() == Lexicon.Kind.PLACE ? EditorMessages.Proposals_isPlace : EditorMessages.Proposals_isTitle,
            "…" + proposal.before() + "[" + proposal.words() + "]" + proposal.after() + "…"});
    }

    private void show() {
        int row = table.getSelectionIndex();
        if (row >= 0 && row < proposals.size()) {
            editor.pane().reveal(proposals.get(row).start(), proposals.get(row).end());
        }
    }

    /** Compares the text as it is now, in a job. */
    void look() {
        StudySession session = editor.session().orElse(null);
        if (session == null) {
            return;
        }
        long mine = ++request;
        DocumentText text = editor.text();
        summary.setText(EditorMessages.Proposals_looking);
        String gazetteer = Preferences.node().get(GAZETTEER, "");
        Job job = Job.create(EditorMessages.Proposals_looking, (ICoreRunnable) monitor -> {
            List<Proposal> found = List.of();
            ProblemException problem = null;
            try {
                Lexicon lexicon;
                synchronized (session) {
                    lexicon = Lexicon.places(session.study());
                }
                if (!gazetteer.isEmpty()) {
                    lexicon = lexicon.with(Lexicon.gazetteer(Path.of(gazetteer)));
                }
                found = new CorrectionProposals(lexicon.with(Lexicon.titles())).in(text, new Progress() {
                    @Override
                    public void report(String task, double share) {
                        // short enough without
                    }

                    @Override
                    public boolean isCancelled() {
                        return monitor.isCanceled();
                    }
                });
            } catch (ProblemException e) {
                problem = e;
            }
            List<Proposal> result = found;
            ProblemException failed = problem;
            editor.getSite().getShell().getDisplay().asyncExec(() -> {
                if (mine == request && !isDisposed()) {
                    take(result, gazetteer);
                    if (failed != null) {
                        Problems.show(failed.problem());
                    }
                }
            });
        });
        job.setSystem(true);
        job.schedule();
    }

    private void take(List<Proposal> found, String gazetteer) {
        proposals = found;
        table.setItemCount(found.size());
        table.clearAll();
        String list = gazetteer.isEmpty() ? EditorMessages.Proposals_noGazetteer
            : Path.of(gazetteer).getFileName().toString();
        summary.setText(found.isEmpty() ? NLS.bind(EditorMessages.Proposals_none, list)
            : NLS.bind(EditorMessages.Proposals_count, found.size(), list));
        layout(true);
    }

    private void acceptSelected() {
        List<Proposal> chosen = new ArrayList<>();
        IntStream.of(table.getSelectionIndices()).filter(row -> row < proposals.size())
            .forEach(row -> chosen.add(proposals.get(row)));
        accept(chosen);
    }

    private void accept(List<Proposal> chosen) {
        if (!chosen.isEmpty()) {
            String reason = chosen.stream().limit(5)
                .map(proposal -> proposal.words() + " → " + proposal.replacement()).distinct()
                .collect(Collectors.joining(", "));
            editor.correct(chosen.stream().map(Proposal::edit).toList(),
                NLS.bind(EditorMessages.Proposals_reason, reason + (chosen.size() > 5 ? " …" : "")), done -> look());
        }
    }

    private void chooseGazetteer() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(EditorMessages.Proposals_gazetteer);
        dialog.setFilterExtensions(new String[] {"*.txt;*.tsv;*.csv", "*"});
        String file = dialog.open();
        if (file != null) {
            Preferences.node().put(GAZETTEER, file);
            look();
        }
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}

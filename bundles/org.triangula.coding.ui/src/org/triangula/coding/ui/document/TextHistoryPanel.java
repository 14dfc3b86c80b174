// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.coding.correction.TextDifference;
import org.triangula.coding.correction.TextDifference.Change;
import org.triangula.coding.correction.TextDifference.Kind;
import org.triangula.coding.correction.TextDifference.Piece;
import org.triangula.coding.correction.TextVersions;
import org.triangula.coding.correction.TextVersions.Version;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Document;
import org.triangula.ui.study.Problems;
import org.triangula.ui.theme.Theme;

/** The earlier versions of a text: when and why it was corrected, and what was changed each time. */
final class TextHistoryPanel extends Composite {

    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final DocumentEditor editor;
    private final Label summary;
    private final Table table;
    private final StyledText difference;
    private List<Version> versions = List.of();
    private long request;

    TextHistoryPanel(Composite parent, DocumentEditor editor, Runnable close) {
        super(parent, SWT.NONE);
        this.editor = editor;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(6, 4).applyTo(this);
        summary = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
        Button closing = new Button(this, SWT.PUSH);
        closing.setText("✕");
        closing.setToolTipText(EditorMessages.Panel_close);
        closing.addListener(SWT.Selection, event -> close.run());
        Composite both = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(both);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 150).applyTo(both);
        table = new Table(both, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(table);
        String[] titles = {EditorMessages.History_when, EditorMessages.History_why};
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(i == 0 ? 150 : 260);
        }
        difference = new StyledText(both, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        difference.setMargins(6, 4, 6, 4);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(difference);
        table.addListener(SWT.Selection, event -> compare(table.getSelectionIndex()));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                close.run();
            }
        });
        look();
    }

    /** Reads the list of versions anew. */
    void look() {
        Document document = editor.document().orElse(null);
        versions = document == null ? List.of() : TextVersions.of(document).reversed();
        table.removeAll();
        for (Version version : versions) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                version.replacedAt() == null ? "" : TIME.format(version.replacedAt()), version.reason()});
        }
        summary.setText(versions.isEmpty() ? EditorMessages.History_none : NLS.bind(EditorMessages.History_count,
            versions.size()));
        difference.setText("");
        if (!versions.isEmpty()) {
            table.setSelection(0);
            compare(0);
        }
    }

    private void compare(int row) {
        StudySession session = editor.session().orElse(null);
        if (session == null || row < 0 || row >= versions.size()) {
            return;
        }
        long mine = ++request;
        Version version = versions.get(row);
        Job job = Job.create(EditorMessages.History_comparing, (ICoreRunnable) monitor -> {
            try {
                TextDifference found = TextDifference.between(
                    TextVersions.read(session, version.before()).text(),
                    TextVersions.read(session, version.after()).text());
                table.getDisplay().asyncExec(() -> {
                    if (mine == request && !isDisposed()) {
                        show(found);
                    }
                });
            } catch (ProblemException e) {
                table.getDisplay().asyncExec(() -> Problems.show(e.problem()));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(TextDifference found) {
        StringBuilder text = new StringBuilder();
        List<StyleRange> ranges = new ArrayList<>();
        Theme theme = Theme.current();
        for (Change change : found.changes()) {
            int start = text.length();
            text.append("Pos. ").append(change.paragraph()).append("  ");
            ranges.add(new StyleRange(start, text.length() - start, new Color(theme.quietText()), null));
            for (Piece piece : change.pieces()) {
                int from = text.length();
                text.append(piece.text());
                if (piece.kind() != Kind.EQUAL) {
                    StyleRange range = new StyleRange(from, text.length() - from,
                        new Color(piece.kind() == Kind.DELETED ? theme.warning() : theme.accent()), null);
                    range.strikeout = piece.kind() == Kind.DELETED;
                    range.underline = piece.kind() == Kind.INSERTED;
                    ranges.add(range);
                }
            }
            if (text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
        difference.setText(text.toString());
        difference.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}

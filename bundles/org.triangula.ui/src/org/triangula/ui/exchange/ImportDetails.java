// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.exchange.Confidential.Replacement;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportCandidate;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.ui.widgets.SectionHeader;

/** What was noticed in the selected file, which names are replaced in it, and in which format it is read. */
final class ImportDetails extends Composite {

    private final List<Format> formats;
    private final SectionHeader header;
    private final Combo format;
    private final FindingsTable findings;
    private ImportCandidate shown;

    ImportDetails(Composite parent, List<Format> formats, BiConsumer<ImportCandidate, Format> formatChosen) {
        super(parent, SWT.NONE);
        this.formats = formats;
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(this);
        header = new SectionHeader(this, Messages.finding);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        Label label = new Label(this, SWT.NONE);
        label.setText(Messages.format);
        format = new Combo(this, SWT.READ_ONLY);
        format.setItems(formats.stream().map(Format::name).toArray(String[]::new));
        format.setToolTipText(Messages.formatTip);
        format.addListener(SWT.Selection, event -> {
            if (shown != null && format.getSelectionIndex() >= 0) {
                formatChosen.accept(shown, formats.get(format.getSelectionIndex()));
            }
        });
        findings = FindingsTable.ofFindings(this);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, 120).applyTo(findings.control());
        show(null);
    }

    /** Shows a file; {@code null} for none. */
    void show(ImportCandidate candidate) {
        shown = candidate;
        format.setEnabled(candidate != null);
        format.deselectAll();
        List<Finding> rows = new ArrayList<>();
        if (candidate != null) {
            candidate.format().ifPresent(each -> format.select(ids().indexOf(each.id())));
            candidate.problem().ifPresent(problem -> rows.add(new Finding(Severity.LOST, problem.place(),
                (problem.reason() + " " + problem.remedy()).strip())));
            candidate.plan().ifPresent(plan -> {
                plan.confidential().replacements().forEach(each -> rows.add(replaced(each)));
                rows.addAll(plan.report().findings());
            });
            header.setText(NLS.bind(Messages.noticedIn, candidate.chosen().file().getFileName()));
        } else {
            header.setText(Messages.finding);
        }
        header.setCount(candidate == null ? -1 : rows.size());
        findings.show(rows);
    }

    private List<String> ids() {
        return formats.stream().map(Format::id).toList();
    }

    private static Finding replaced(Replacement replacement) {
        return new Finding(Severity.NOTE, replacement.place(),
            NLS.bind(Messages.replacement, replacement.before(), replacement.after()));
    }
}

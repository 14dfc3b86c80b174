// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.UiProgress;
import org.triangula.ui.widgets.SectionHeader;

/**
 * Export on one page: choose file, format and options, see what the format cannot hold, write. Formats that know only
 * after writing say so.
 */
public final class ExportWindow extends ExchangeWindow {

    private final Map<String, Map<String, String>> chosen = new HashMap<>();
    private OptionBar options;
    private SectionHeader header;
    private FindingsTable findings;

    /**
     * Prepares the window.
     *
     * @param parent the workbench window
     */
    public ExportWindow(Shell parent) {
        this(parent, ExchangeFormats.exportable());
    }

    /** Prepares the window for certain formats. */
    ExportWindow(Shell parent, List<Format> formats) {
        super(parent, formats);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.exportTitle);
    }

    @Override
    void createChoices(Composite area) {
        options = new OptionBar(area, this::optionsChanged);
    }

    @Override
    void createReport(Composite area) {
        say(hasFormats() ? Messages.exportHint : Messages.noFormats);
        header = new SectionHeader(area, Messages.losses);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        findings = FindingsTable.ofFindings(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(findings.control());
    }

    @Override
    String actionLabel() {
        return Messages.exportButton;
    }

    @Override
    int dialogStyle() {
        return SWT.SAVE;
    }

    private Map<String, String> values() {
        return format().map(each -> chosen.getOrDefault(each.id(), Map.of())).orElse(Map.of());
    }

    private void optionsChanged() {
        format().ifPresent(each -> chosen.put(each.id(), options.values()));
        lookAhead();
    }

    @Override
    void formatShown() {
        format().ifPresent(each -> options.show(each.exporter().options(), values()));
        fitEnding();
        lookAhead();
    }

    @Override
    void ready() {
        fitEnding();
        // told again when the losses are known
        lookAhead();
    }

    /** A codebook must not be called a project, or a project a codebook: the name follows the format. */
    private void fitEnding() {
        Path path = file().orElse(null);
        if (path == null || path.getFileName() == null || format().isEmpty() || fits(path)) {
            return;
        }
        String name = path.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        int known = formats().stream().flatMap(each -> each.endings().stream()).filter(lower::endsWith)
            .mapToInt(String::length).max().orElse(0);
        rename(path.resolveSibling(name.substring(0, name.length() - known) + format().get().endings().getFirst()));
    }

    /** Tells what would be lost, before there is even a file. */
    private void lookAhead() {
        Optional<StudySession> session = StudyWorkspace.get().current();
        if (session.isEmpty() || format().isEmpty()) {
            return;
        }
        StudyExporter exporter = format().get().exporter();
        ExportRequest request = new ExportRequest(file().orElse(Path.of("")), values());
        enableAction(false);
        say(Messages.lookingAhead);
        start(Messages.lookingAhead, monitor -> {
            try {
                Optional<List<Finding>> lost = exporter.losses(session.get(), request,
                    new UiProgress(monitor, Messages.lookingAhead));
                answer(() -> foreseen(lost));
            } catch (ProblemException e) {
                answer(() -> say(e.problem()));
            } catch (CancellationException e) {
                // something else was chosen
                monitor.done();
            }
        });
    }

    private void foreseen(Optional<List<Finding>> lost) {
        List<Finding> shown = lost.orElse(List.of());
        findings.show(shown);
        header.setCount(lost.isEmpty() ? -1 : shown.size());
        String what = lost.isEmpty() ? Messages.lossesUnknown
            : shown.isEmpty() ? Messages.lossesNone : NLS.bind(Messages.lossesSome, shown.size());
        boolean replaces = file().filter(Files::exists).isPresent();
        say(file().isEmpty() ? what + " " + Messages.exportChooseFile
            : replaces ? what + " " + NLS.bind(Messages.exportReplaces, file().get().getFileName()) : what);
        enableAction(file().isPresent());
    }

    @Override
    void act() {
        Optional<StudySession> session = StudyWorkspace.get().current();
        if (session.isEmpty() || file().isEmpty() || format().isEmpty()) {
            return;
        }
        Path path = file().get();
        Format format = format().get();
        ExportRequest request = new ExportRequest(path, values());
        String name = NLS.bind(Messages.exporting, path.getFileName());
        enableAction(false);
        say(name);
        start(name, monitor -> {
            try {
                List<Finding> lost = format.exporter().write(session.get(), request, new UiProgress(monitor, name));
                answer(() -> written(path, lost));
            } catch (ProblemException e) {
                answer(() -> {
                    say(e.problem());
                    enableAction(true);
                });
            } catch (CancellationException e) {
                // the window was closed; the file is as before
                monitor.done();
            }
        });
    }

    private void written(Path path, List<Finding> lost) {
        findings.show(lost);
        header.setCount(lost.size());
        say(lost.isEmpty() ? NLS.bind(Messages.exported, path.getFileName())
            : NLS.bind(Messages.exportedLost, path.getFileName(), lost.size()));
        enableAction(true);
    }

    /** The losses that are shown, for tests. */
    List<?> losses() {
        return findings.rows();
    }

    /** The options of the chosen format, for tests. */
    OptionBar options() {
        return options;
    }
}

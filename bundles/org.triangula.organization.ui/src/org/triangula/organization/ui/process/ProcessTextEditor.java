// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.triangula.organization.process.NotedProcess;
import org.triangula.organization.process.ProcessCheck;
import org.triangula.organization.process.ProcessReader;
import org.triangula.organization.process.ProcessReader.Reading;
import org.triangula.organization.process.ProcessReader.StepPlace;
import org.triangula.organization.process.ProcessWriter;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.PendingText;

/** The text of a process, entered at the pauses of typing, with what could not be understood below it. */
final class ProcessTextEditor extends Composite {

    private static final int MOST_IN_TIP = 12;
    private static final int WRAP_INDENT = 28;

    private final StyledText text;
    private final Link remarks;
    private final PendingText pending;
    private final ProcessReader reader = new ProcessReader(ProcessShown.MEDIA);
    private final BiConsumer<String, NotedProcess> enter;
    private List<ProcessCheck.Finding> findings = List.of();
    private String process;
    private boolean filling;

    /**
     * Creates the editor.
     *
     * @param parent where
     * @param enter told id and content of the process when something was typed
     * @param caret told the step whose line the caret is in
     */
    ProcessTextEditor(Composite parent, BiConsumer<String, NotedProcess> enter, Consumer<StepPlace> caret) {
        super(parent, SWT.NONE);
        this.enter = enter;
        this.pending = new PendingText(getDisplay());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        text = new StyledText(this, SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(8, 4, 8, 4);
        text.setWrapIndent(WRAP_INDENT);
        AccessibleNames.give(text, Messages.processText);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> pending.flush());
        text.addCaretListener(event -> {
            if (!filling && !pending.isPending()) {
                step(text.getLineAtOffset(event.caretOffset)).ifPresent(caret);
            }
        });
        remarks = new Link(this, SWT.WRAP);
        remarks.addListener(SWT.Selection, event -> reveal(Integer.parseInt(event.text)));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).indent(8, 2).applyTo(remarks);
        addListener(SWT.Dispose, event -> pending.flush());
    }

    private void typed() {
        if (filling) {
            return;
        }
        String target = process;
        pending.typed(text.getText(), content -> enter.accept(target, reader.read(content).process()));
        tell();
    }

    /** Shows a process; what was typed for another one is entered before. */
    void show(String id, NotedProcess noted, List<ProcessCheck.Finding> found) {
        findings = found;
        if (pending.isPending() && id.equals(process)) {
            tell();
            return;
        }
        pending.flush();
        boolean another = !id.equals(process);
        process = id;
        // what somebody typed stays as it was typed, as long as it says the same
        if (another || !reader.read(text.getText()).process().equals(noted)) {
            fill(ProcessWriter.write(noted), another);
        }
        tell();
    }

    private void fill(String content, boolean fromTop) {
        filling = true;
        int caret = text.getCaretOffset();
        int top = text.getTopIndex();
        text.setText(content);
        text.setCaretOffset(fromTop ? 0 : Math.min(caret, content.length()));
        text.setTopIndex(fromTop ? 0 : top);
        filling = false;
    }

    /** Enters what was typed, now. */
    void flush() {
        pending.flush();
    }

    private void tell() {
        Reading reading = reader.read(text.getText());
        List<String> lines = new ArrayList<>();
        int first = 0;
        for (ProcessReader.Remark remark : reading.remarks()) {
            first = first == 0 ? remark.line() : first;
            lines.add(NLS.bind(Messages.atLine, remark.line(), remark.reason() + " " + remark.remedy()));
        }
        for (ProcessCheck.Finding finding : findings) {
            if (finding.isFault()) {
                int line = reading.lines().getOrDefault(new StepPlace(finding.variant(), finding.step()), 0);
                first = first == 0 ? line : first;
                lines.add(line == 0 ? finding.reason() + " " + finding.remedy()
                    : NLS.bind(Messages.atLine, line, finding.reason() + " " + finding.remedy()));
            }
        }
        remarks.setForeground(new Color(lines.isEmpty() ? Theme.current().quietText() : Theme.current().warning()));
        String told = lines.isEmpty() ? Messages.notationHint : escape(lines.getFirst());
        int place = first == 0 ? -1 : told.indexOf(':');
        remarks.setText((place < 0 ? told
            : "<a href=\"" + first + "\">" + told.substring(0, place) + "</a>" + told.substring(place))
            + (lines.size() < 2 ? "" : " " + NLS.bind(Messages.more, lines.size() - 1)));
        remarks.setToolTipText(lines.size() < 2 ? null
            : String.join("\n", lines.subList(0, Math.min(MOST_IN_TIP, lines.size()))).replace("&", "&&"));
        layout(true);
    }

    private static String escape(String words) {
        return words.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }

    private Optional<StepPlace> step(int line) {
        return reader.read(text.getText()).lines().entrySet().stream().filter(one -> one.getValue() <= line + 1)
            .reduce((one, other) -> other.getValue() >= one.getValue() ? other : one).map(Map.Entry::getKey);
    }

    /** Goes to a line, from 1. */
    private void reveal(int line) {
        if (line > 0 && line <= text.getLineCount()) {
            int start = text.getOffsetAtLine(line - 1);
            text.setSelection(start, start + text.getLine(line - 1).length());
            text.showSelection();
            text.setFocus();
        }
    }

    /** Shows the line of a step without moving the focus. */
    void reveal(StepPlace place) {
        Integer line = reader.read(text.getText()).lines().get(place);
        if (line != null && !text.isFocusControl()) {
            filling = true;
            int start = text.getOffsetAtLine(line - 1);
            text.setSelection(start, start + text.getLine(line - 1).length());
            text.showSelection();
            filling = false;
        }
    }

    /** Goes to the line of a step, to edit it. */
    void edit(StepPlace place) {
        Integer line = reader.read(text.getText()).lines().get(place);
        if (line != null) {
            reveal(line);
        }
    }

    StyledText control() {
        return text;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.help;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.triangula.ui.help.HelpPages.Page;

/** The user guide beside the work: one page at a time, chosen above or by F1. */
public final class HelpView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.ui.helpView";

    private static final int MARGIN = 14;
    private static final float SPACING = 1.3f;

    private final List<Page> pages = HelpPages.all();
    private Combo chooser;
    private StyledText text;
    private Font heading;

    @Override
    public void createPartControl(Composite parent) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        heading = resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(3)
            .setStyle(SWT.BOLD));
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(4, 4, 4, 0).applyTo(content);
        chooser = new Combo(content, SWT.READ_ONLY);
        chooser.setItems(pages.stream().map(Page::title).toArray(String[]::new));
        chooser.setToolTipText(Messages.pages);
        chooser.addListener(SWT.Selection, event -> show(pages.get(chooser.getSelectionIndex())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser);
        text = new StyledText(content, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        if (!pages.isEmpty()) {
            show(pages.get(0));
        }
    }

    /**
     * Shows the page about a view, if there is one.
     *
     * @param view identifier of the view or editor
     */
    public void showAbout(String view) {
        HelpPages.about(view).ifPresent(this::show);
    }

    private void show(Page page) {
        chooser.select(pages.indexOf(page));
        StringBuilder plain = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (String line : page.text().lines().toList()) {
            append(line, plain, styles);
        }
        text.setText(plain.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        text.setLineSpacingProvider(line -> Math.round(text.getLineHeight() * (SPACING - 1)));
        text.setTopIndex(0);
    }

    private void append(String line, StringBuilder plain, List<StyleRange> styles) {
        if (line.startsWith("# ")) {
            StyleRange range = new StyleRange();
            range.start = plain.length();
            range.length = line.length() - 2;
            range.font = heading;
            styles.add(range);
            plain.append(line.substring(2)).append('\n');
            return;
        }
        String[] parts = (line.startsWith("- ") ? "•  " + line.substring(2) : line).split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                styles.add(new StyleRange(plain.length(), parts[i].length(), null, null, SWT.BOLD));
            }
            plain.append(parts[i]);
        }
        plain.append('\n');
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.widgets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A field above a list that filters as one types. Escape clears it, arrow down goes to the list. */
public final class FilterField extends Composite {

    private static final int DELAY = 150;

    private final Text text;
    private final Consumer<String> filter;
    private final Runnable apply = this::apply;
    private String applied = "";

    /**
     * Creates the field.
     *
     * @param parent where
     * @param hint what is shown while it is empty, for example "Filter codes"
     * @param filter told the words to filter by, shortly after typing stops
     */
    public FilterField(Composite parent, String hint, Consumer<String> filter) {
        super(parent, SWT.NONE);
        this.filter = filter;
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(this);
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(hint);
        text.setToolTipText(hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> getDisplay().timerExec(DELAY, apply));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText("");
            }
        });
        addListener(SWT.Dispose, event -> getDisplay().timerExec(-1, apply));
    }

    /**
     * Lets arrow down go to the list.
     *
     * @param list the list's control
     */
    public void leadTo(Control list) {
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.setFocus();
                event.doit = false;
            }
        });
    }

    /**
     * The words to filter by.
     *
     * @return what stands in the field
     */
    public String words() {
        return isDisposed() ? "" : text.getText();
    }

    /**
     * Sets the words and filters at once.
     *
     * @param words the words
     */
    public void setWords(String words) {
        text.setText(words);
        apply();
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    /**
     * Whether a text contains all words of a filter, in any order, without regard to case.
     *
     * @param words the filter
     * @param candidate the text
     * @return true if it does, and for an empty filter
     */
    public static boolean matches(String words, String candidate) {
        String lower = candidate.toLowerCase(Locale.ROOT);
        List<String> parts = Arrays.asList(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return parts.stream().allMatch(lower::contains);
    }

    private void apply() {
        if (!isDisposed() && !applied.equals(text.getText())) {
            applied = text.getText();
            filter.accept(applied);
        }
    }
}

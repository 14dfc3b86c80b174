// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.triangula.figure.ColourScale;
import org.triangula.figure.ColourScales;
import org.triangula.geo.classes.ClassMethod;
import org.triangula.geo.style.ClassStyle;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.widgets.PendingText;

/** Colours and limits of classes: scale, method, number, own limits. */
final class ClassControls extends Composite {

    private final List<ColourScale> scales = new ArrayList<>();
    private final Combo scale;
    private final Canvas ramp;
    private final Combo method;
    private final Spinner count;
    private final Text limits;
    private final PendingText pending;
    private final Listener listener;
    private ClassStyle shown = ClassStyle.AREAS;

    /** Told about changes made by hand. */
    interface Listener {
        /** The classes are to change. */
        void changed(UnaryOperator<ClassStyle> change);
    }

    ClassControls(Composite parent, Listener listener) {
        super(parent, SWT.NONE);
        this.listener = listener;
        this.pending = new PendingText(getDisplay());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(this);
        label(Messages.classes_colours);
        scale = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        // who scrolls the details must not change a choice on the way
        scale.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        fill(scale);
        for (ColourScale one : ColourScales.standard().all()) {
            if (one.kind() != ColourScale.Kind.CATEGORICAL) {
                scales.add(one);
                scale.add(one.name(Locale.getDefault()));
            }
        }
        scale.addListener(SWT.Selection, event -> {
            String id = scales.get(scale.getSelectionIndex()).id();
            listener.changed(style -> style.withScale(id));
        });
        ramp = new Canvas(this, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(40, 12).applyTo(ramp);
        ramp.addPaintListener(event -> paintRamp(event.gc));
        label(Messages.classes_method);
        method = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        method.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        fill(method);
        method.setItems(Messages.classes_quantiles, Messages.classes_equal, Messages.classes_jenks,
                Messages.classes_own);
        method.addListener(SWT.Selection, event -> {
            ClassMethod chosen = ClassMethod.values()[method.getSelectionIndex()];
            listener.changed(style -> style.withMethod(chosen));
        });
        label(Messages.classes_count);
        count = new Spinner(this, SWT.BORDER);
        count.setMinimum(2);
        count.setMaximum(ClassStyle.MOST);
        count.addListener(SWT.Selection, event -> {
            int wanted = count.getSelection();
            if (wanted != shown.count()) {
                listener.changed(style -> style.withCount(wanted));
            }
        });
        label(Messages.classes_limits);
        limits = new Text(this, SWT.BORDER | SWT.SINGLE);
        fill(limits);
        limits.setToolTipText(Messages.classes_limitsHint);
        limits.addListener(SWT.Modify, event -> {
            if (limits.isFocusControl()) {
                pending.typed(limits.getText(), this::limitsTyped);
            }
        });
        limits.addListener(SWT.FocusOut, event -> pending.flush());
        limits.addListener(SWT.DefaultSelection, event -> pending.flush());
    }

    private void label(String text) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
    }

    private static void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(control);
    }

    void show(ClassStyle style, double[] used) {
        shown = style;
        scale.select(scales.stream().map(ColourScale::id).toList().indexOf(style.scale()));
        method.select(style.method().ordinal());
        count.setSelection(style.count());
        count.setEnabled(style.method() != ClassMethod.OWN);
        if (!limits.isFocusControl()) {
            NumberFormat format = NumberFormat.getNumberInstance();
            format.setMaximumFractionDigits(2);
            format.setGroupingUsed(false);
            limits.setText(Arrays.stream(used).mapToObj(format::format).collect(Collectors.joining("; ")));
        }
        boolean safe = style.colours().isSafe(used.length + 1);
        ramp.setToolTipText(safe ? Messages.classes_safe : NLS.bind(Messages.classes_unsafe, used.length + 1));
        scale.setToolTipText(ramp.getToolTipText());
        ramp.setData(style.colours().colours(used.length + 1));
        ramp.redraw();
    }

    private void paintRamp(GC gc) {
        if (ramp.getData() instanceof int[] colours) {
            Rectangle area = ramp.getClientArea();
            boolean safe = shown.colours().isSafe(colours.length);
            int width = area.width - 20;
            for (int i = 0; i < colours.length; i++) {
                int left = width * i / colours.length;
                gc.setBackground(new Color(colours[i] >> 16 & 0xFF, colours[i] >> 8 & 0xFF, colours[i] & 0xFF));
                gc.fillRectangle(left, 0, width * (i + 1) / colours.length - left, area.height);
            }
            gc.drawImage(Icons.get().image(safe ? "eye" : "triangle-alert"),
                    0, 0, 16, 16, width + 4, 0, 12, 12);
        }
    }

    private void limitsTyped(String typed) {
        List<Double> found = limits(typed);
        boolean ascending = !found.isEmpty() && found.size() <= ClassStyle.MOST;
        for (int i = 1; i < found.size(); i++) {
            ascending &= found.get(i) > found.get(i - 1);
        }
        limits.setForeground(ascending ? null : getDisplay().getSystemColor(SWT.COLOR_RED));
        if (ascending) {
            listener.changed(style -> style.withLimits(found));
        }
    }

    /** Numbers as people write them in a row; nothing when one cannot be read. */
    static List<Double> limits(String typed) {
        List<Double> found = new ArrayList<>();
        NumberFormat format = NumberFormat.getNumberInstance();
        for (String word : typed.strip().split("[;\\s]+")) {
            ParsePosition position = new ParsePosition(0);
            Number number = format.parse(word, position);
            if (number == null || position.getIndex() < word.length()) {
                return List.of();
            }
            found.add(number.doubleValue());
        }
        return found;
    }

    /** What is being typed is kept. */
    void flush() {
        pending.flush();
    }
}

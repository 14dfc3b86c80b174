// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.triangula.organization.chart.ChartEvent;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.widgets.AccessibleNames;

/** The slider of time with buttons: to the change before, replay, to the next change. */
public final class TimeBar extends Composite {

    /** How long a state is shown while changes are replayed, in milliseconds. */
    private static final int SHOWN = 2_500;

    private final EventWords words = new EventWords();
    private final TimeSlider slider;
    private final ToolItem play;
    private final Runnable next = this::next;
    private boolean playing;

    /**
     * Creates the bar.
     *
     * @param parent where
     * @param chooser told the day that was chosen
     */
    public TimeBar(Composite parent, Consumer<LocalDate> chooser) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 0).spacing(4, 0).applyTo(this);
        ToolBar bar = new ToolBar(this, SWT.FLAT);
        AccessibleNames.give(bar, Messages.play);
        item(bar, "chevron-left", Messages.previousChange, () -> step(false));
        play = item(bar, "play", Messages.play, () -> play(!playing));
        item(bar, "chevron-right", Messages.nextChange, () -> step(true));
        slider = new TimeSlider(this, chooser);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(slider);
        addListener(SWT.Dispose, event -> getDisplay().timerExec(-1, next));
    }

    private static ToolItem item(ToolBar bar, String icon, String text, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.get().image(icon, bar));
        item.setToolTipText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /**
     * Shows what changed.
     *
     * @param events the events, oldest first
     * @param date the day that is shown
     */
    public void show(List<ChartEvent> events, LocalDate date) {
        Map<LocalDate, List<String>> told = new LinkedHashMap<>();
        events.forEach(event -> told.computeIfAbsent(event.day(), any -> new ArrayList<>()).add(words.line(event)));
        slider.show(told, date, LocalDate.now());
        play.setEnabled(!told.isEmpty());
    }

    /**
     * The slider.
     *
     * @return the slider
     */
    public TimeSlider slider() {
        return slider;
    }

    /**
     * Whether changes are being replayed.
     *
     * @return true from play until pause or the end
     */
    public boolean isPlaying() {
        return playing;
    }

    private void step(boolean forward) {
        play(false);
        slider.step(forward);
    }

    /**
     * Replays the changes, from the first one if the last one is shown, or pauses.
     *
     * @param on whether to play
     */
    public void play(boolean on) {
        playing = on;
        getDisplay().timerExec(-1, next);
        play.setImage(Icons.get().image(on ? "pause" : "play", play.getParent()));
        play.setToolTipText(on ? Messages.pause : Messages.play);
        if (on) {
            if (!slider.step(true)) {
                slider.first();
            }
            getDisplay().timerExec(SHOWN, next);
        }
    }

    private void next() {
        if (isDisposed() || !playing) {
            return;
        }
        if (slider.step(true)) {
            getDisplay().timerExec(SHOWN, next);
        } else {
            play(false);
        }
    }
}

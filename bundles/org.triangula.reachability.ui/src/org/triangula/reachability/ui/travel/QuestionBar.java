// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.study.StudySession;
import org.triangula.geo.study.TermKey;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.Direction;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.widgets.AccessibleNames;

/** Chooses scenario, the one it is compared with, facility type and mode; makes the same scenario at another hour. */
final class QuestionBar extends Composite {

    private static final int LONGEST = 40;
    /** Narrower than this there is no room for names beside the fields. */
    private static final int NARROW = 520;
    private static final int SMALL = 135;

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final Combo scenario;
    private final Combo compared;
    private final Control comparedLabel;
    private final Combo type;
    private final Combo mode;
    private final Control modeLabel;
    private final Combo offices;
    private final Control officesLabel;
    private final Button earlier;
    private final Button later;
    private final Button way;
    private final Map<Control, Integer> widths = new HashMap<>();
    private boolean narrow;
    private boolean choosing = true;
    private boolean catchments;
    private List<String> scenarios = List.of();
    private List<String> types = List.of();
    private List<String> modes = List.of();
    private TravelQuestion wanted = new TravelQuestion("", "", "jobcenter", "transit");

    /**
     * @param changed told when another question is chosen
     * @param hour told when the same scenario is wanted some hours earlier or later, or the other way for 0
     */
    QuestionBar(Composite parent, Runnable changed, IntConsumer hour) {
        super(parent, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 4;
        setLayout(row);
        scenario = combo(Messages.bar_scenario, 190, changed);
        compared = combo(Messages.bar_compared, 190, changed);
        comparedLabel = getChildren()[2];
        type = combo(Messages.bar_type, 160, changed);
        mode = combo(Messages.bar_mode, 245, changed);
        // "by car" says itself what it is; its name stands in the tooltip
        modeLabel = getChildren()[6];
        leaveOut(modeLabel);
        offices = combo(Messages.bar_offices, 150, changed);
        officesLabel = getChildren()[8];
        offices.setItems(Messages.bar_nearest, Messages.bar_responsible, Messages.bar_cost);
        offices.setToolTipText(Messages.bar_officesHint);
        offices.select(0);
        earlier = hour(Messages.bar_earlier, -1, hour);
        later = hour(Messages.bar_later, 1, hour);
        way = hour(Messages.bar_way, 0, hour);
        way.setToolTipText(Messages.bar_wayHint);
        addListener(SWT.Resize, event -> fit());
    }

    /** In a narrow view the names of the fields stand in their tooltips only, and two fields beside each other. */
    private void fit() {
        boolean now = getSize().x < NARROW;
        if (now == narrow || getSize().x == 0) {
            return;
        }
        narrow = now;
        for (Control control : getChildren()) {
            RowData data = control.getLayoutData() instanceof RowData known ? known : new RowData();
            if (control instanceof Label && control != modeLabel && control != comparedLabel
                    && (control != officesLabel || catchments)) {
                show(control, !now);
                continue;
            }
            if (control instanceof Combo && widths.containsKey(control)) {
                data.width = now ? SMALL : widths.get(control);
            }
            control.setLayoutData(data);
        }
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                getParent().layout(new Control[] {this});
            }
        });
    }

    /** Leaves out what is for comparing scenarios. */
    QuestionBar single() {
        leaveOut(comparedLabel, compared, earlier, later, way, officesLabel, offices);
        choosing = false;
        return this;
    }

    /** Leaves out the buttons that compute another scenario. */
    QuestionBar withoutHours() {
        leaveOut(earlier, later, way);
        return this;
    }

    private static void leaveOut(Control... controls) {
        for (Control control : controls) {
            show(control, false);
        }
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        RowData data = control.getLayoutData() instanceof RowData known ? known : new RowData();
        data.exclude = !shown;
        control.setLayoutData(data);
    }

    private Combo combo(String label, int width, Runnable changed) {
        Label name = new Label(this, SWT.NONE);
        name.setText(label);
        Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(label);
        AccessibleNames.give(combo, label);
        combo.setLayoutData(new RowData(width, SWT.DEFAULT));
        widths.put(combo, width);
        combo.addListener(SWT.Selection, event -> {
            read();
            changed.run();
        });
        return combo;
    }

    private Button hour(String text, int hours, IntConsumer told) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(Messages.bar_hour);
        button.addListener(SWT.Selection, event -> told.accept(hours));
        return button;
    }

    private void read() {
        int other = compared.getSelectionIndex() - 1;
        wanted = new TravelQuestion(at(scenarios, scenario.getSelectionIndex()), at(scenarios, other),
                at(types, type.getSelectionIndex()), at(modes, mode.getSelectionIndex()),
                catchments && offices.getSelectionIndex() > 0
                        ? TravelQuestion.Offices.values()[offices.getSelectionIndex()]
                        : TravelQuestion.Offices.NEAREST);
    }

    private static String at(List<String> keys, int index) {
        return index < 0 || index >= keys.size() ? "" : keys.get(index);
    }

    /**
     * Lists what the study has.
     *
     * @return whether it has a result
     */
    boolean refresh(StudySession session) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> typeNames = new LinkedHashMap<>();
        List<String> known = new ArrayList<>();
        boolean writable = !session.isReadOnly();
        synchronized (session) {
            catchments = choosing && session.study().getPlaces().getFacilities().stream().anyMatch(one ->
                    one.getCatchment() != null || one.getResponsibleArea() != null);
            for (Scenario one : session.study().getPlaces().getScenarios()) {
                if (!one.getResults().isEmpty()) {
                    names.put(one.getId(), presentation.label(one));
                }
                for (ScenarioResult result : one.getResults()) {
                    typeNames.putIfAbsent(TermKey.of(result.getFacilityType()),
                            presentation.label(result.getFacilityType()));
                    if (!known.contains(String.valueOf(result.getMode()))) {
                        known.add(String.valueOf(result.getMode()));
                    }
                }
            }
        }
        scenarios = List.copyOf(names.keySet());
        types = List.copyOf(typeNames.keySet());
        modes = List.copyOf(known);
        fill(scenario, names.values().stream().map(QuestionBar::shortened).toList(), scenarios, wanted.scenario(), 0);
        List<String> others = new ArrayList<>(List.of(Messages.bar_none));
        names.values().forEach(name -> others.add(shortened(name)));
        compared.setItems(others.toArray(String[]::new));
        // a comparison belongs to its scenario; without it, there is none
        compared.select(scenarios.contains(wanted.scenario()) ? scenarios.indexOf(wanted.compared()) + 1 : 0);
        fill(type, List.copyOf(typeNames.values()), types, wanted.type(), 0);
        fill(mode, modes.stream().map(Messages::mode).toList(), modes, wanted.mode(), 0);
        offices.select(catchments ? wanted.offices().ordinal() : 0);
        show(offices, catchments);
        show(officesLabel, catchments && !narrow);
        earlier.setEnabled(writable);
        later.setEnabled(writable);
        way.setEnabled(writable);
        if (!scenarios.isEmpty()) {
            read();
        }
        layout();
        return !scenarios.isEmpty();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 14) + "…"
                + name.substring(name.length() - 13);
    }

    private static void fill(Combo combo, List<String> texts, List<String> keys, String key, int first) {
        combo.setItems(texts.toArray(String[]::new));
        combo.select(Math.max(first, keys.indexOf(key)));
    }

    /** What is chosen, in words. */
    String title() {
        String of = compared.getSelectionIndex() > 0 ? NLS.bind(Messages.statistics_difference, scenario.getText(),
                compared.getText()) : scenario.getText();
        String to = wanted.offices() == TravelQuestion.Offices.NEAREST ? type.getText()
                : type.getText() + " (" + offices.getText() + ")";
        return NLS.bind(Messages.statistics_title, new Object[] {of, to, mode.getText()});
    }

    Optional<TravelQuestion> question() {
        return wanted.scenario().isEmpty() ? Optional.empty() : Optional.of(wanted);
    }

    /** Chooses a question; what it names may be listed only by the next refresh. */
    void choose(TravelQuestion question) {
        wanted = question;
        if (scenarios.contains(question.scenario())) {
            scenario.select(scenarios.indexOf(question.scenario()));
            compared.select(scenarios.indexOf(question.compared()) + 1);
            type.select(types.indexOf(question.type()));
            mode.select(modes.indexOf(question.mode()));
            offices.select(question.offices().ordinal());
            scenario.notifyListeners(SWT.Selection, new Event());
        }
    }

    /** Names the other direction of what is shown. */
    void showDirection(Direction shown) {
        String text = shown == Direction.BACK ? Messages.bar_wayThere : Messages.bar_way;
        if (!text.equals(way.getText())) {
            way.setText(text);
            layout();
        }
    }

    /** The button for the other direction, for tests. */
    Button way() {
        return way;
    }

    /** The button for the next hour, for tests. */
    Button later() {
        return later;
    }
}

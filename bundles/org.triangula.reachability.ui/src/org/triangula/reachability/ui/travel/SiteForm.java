// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.triangula.core.study.StudySession;
import org.triangula.geo.area.Area;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.model.Term;
import org.triangula.reachability.study.OriginFields;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.widgets.AccessibleNames;

/** What is asked about new sites: where they could be, how many, how many minutes, which people. */
final class SiteForm extends Composite {

    private static final int MINUTES = 30;
    private static final List<String> DISTRICTS = List.of("district", "city-district");

    private final Combo sets;
    private final Combo details;
    private final Button pick;
    private final Spinner count;
    private final Spinner minutes;
    private final Combo people;
    private final Button search;
    private final ObjectPresentation presentation = new ObjectPresentation();
    private final Map<SiteQuestion.Set, Map<String, String>> choices = new LinkedHashMap<>();
    private List<String> fields = List.of("");
    private List<MapPlace> points = List.of();

    /**
     * @param picking told when places are to be picked on the map
     * @param searching told when the answer is wanted, or no longer wanted
     */
    SiteForm(Composite parent, Runnable picking, Runnable searching) {
        super(parent, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 4;
        setLayout(row);
        sets = combo(Messages.sites_candidates, 215);
        sets.setItems(Messages.sites_municipalities, Messages.sites_facilities, Messages.sites_cells,
                Messages.sites_points);
        sets.select(0);
        sets.addListener(SWT.Selection, event -> choose());
        details = combo("", 205);
        pick = new Button(this, SWT.PUSH);
        pick.setToolTipText(Messages.sites_pickHint);
        pick.addListener(SWT.Selection, event -> picking.run());
        count = spinner(Messages.sites_count, Messages.sites_countHint, 1, 20, 1);
        minutes = spinner(Messages.sites_minutes, Messages.sites_minutesHint, 1, 240, MINUTES);
        people = combo(Messages.sites_people, 150);
        search = new Button(this, SWT.PUSH);
        search.addListener(SWT.Selection, event -> searching.run());
        fields(List.of());
        running(false);
        choose();
    }

    private Combo combo(String label, int width) {
        Composite group = label.isEmpty() ? this : group(label);
        Combo combo = new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(label.isEmpty() ? Messages.sites_candidates : label);
        AccessibleNames.give(combo, combo.getToolTipText());
        combo.setLayoutData(new RowData(width, SWT.DEFAULT));
        return combo;
    }

    /** A name and its field go to the next line together. */
    private Composite group(String label) {
        Composite group = new Composite(this, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.wrap = false;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.marginLeft = 0;
        row.marginRight = 0;
        group.setLayout(row);
        new Label(group, SWT.NONE).setText(label);
        return group;
    }

    private Spinner spinner(String label, String hint, int least, int most, int first) {
        Spinner spinner = new Spinner(group(label), SWT.BORDER);
        spinner.setToolTipText(hint);
        AccessibleNames.give(spinner, hint);
        spinner.setMinimum(least);
        spinner.setMaximum(most);
        spinner.setSelection(first);
        return spinner;
    }

    /** Lists what the study has. */
    void refresh(StudySession session) {
        StudyPlaces places;
        Map<String, String> types = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        Map<String, String> districts = new LinkedHashMap<>();
        synchronized (session) {
            places = StudyPlaces.of(session.study());
            for (StudyPlaces.Type type : places.types()) {
                types.put(type.key(), name(session, type.term(), type.key()));
            }
            for (StudyPlaces.Kind kind : places.kinds()) {
                kinds.put(kind.key(), name(session, kind.term(), kind.key()));
            }
        }
        for (String key : DISTRICTS) {
            places.kind(key).ifPresent(kind -> {
                for (Area area : kind.areas().areas()) {
                    districts.put(key + '|' + area.id(), area.name());
                }
            });
        }
        choices.put(SiteQuestion.Set.CENTRES, kinds);
        choices.put(SiteQuestion.Set.FACILITIES, types);
        choices.put(SiteQuestion.Set.CELLS, districts);
        choices.put(SiteQuestion.Set.POINTS, Map.of());
        choose();
    }

    private String name(StudySession session, String term, String otherwise) {
        return session.index().find(term) instanceof Term known ? presentation.label(known) : otherwise;
    }

    private SiteQuestion.Set set() {
        return SiteQuestion.Set.values()[Math.max(0, sets.getSelectionIndex())];
    }

    private void choose() {
        Map<String, String> offered = choices.getOrDefault(set(), Map.of());
        String before = details.getText();
        details.setItems(offered.values().toArray(String[]::new));
        int at = details.indexOf(before);
        int municipality = new ArrayList<>(offered.keySet()).indexOf("municipality");
        details.select(at >= 0 ? at : Math.max(0, municipality));
        boolean points = set() == SiteQuestion.Set.POINTS;
        show(details, !points);
        show(pick, points);
        layout();
        getParent().layout();
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        RowData data = control.getLayoutData() instanceof RowData known ? known : new RowData();
        data.exclude = !shown;
        control.setLayoutData(data);
    }

    /** Says how many places were picked. */
    void points(List<MapPlace> picked) {
        points = List.copyOf(picked);
        pick.setText(NLS.bind(Messages.sites_pick, points.size()));
        layout();
    }

    /** Offers numbers of people per origin, by their names. */
    void fields(List<String> names) {
        List<String> all = new ArrayList<>(names);
        all.add("");
        if (all.equals(fields) && people.getItemCount() > 0) {
            return;
        }
        String before = people.getSelectionIndex() < 0 ? "" : fields.get(people.getSelectionIndex());
        fields = List.copyOf(all);
        people.setItems(all.stream().map(name -> name.isEmpty() ? Messages.sites_everyCell
                : name.equals(OriginFields.POPULATION) ? Messages.sites_residents : name).toArray(String[]::new));
        people.select(before.isEmpty() ? 0 : Math.max(0, fields.indexOf(before)));
    }

    /** Whether the answer is being computed. */
    void running(boolean is) {
        search.setText(is ? Messages.sites_cancel : Messages.sites_search);
        layout();
    }

    /** What is asked, without scenario, type and mode. */
    SiteQuestion question() {
        List<String> keys = new ArrayList<>(choices.getOrDefault(set(), Map.of()).keySet());
        int detail = details.getSelectionIndex();
        return new SiteQuestion(set(), detail < 0 || detail >= keys.size() ? "" : keys.get(detail), points,
                count.getSelection(), minutes.getSelection(), fields.get(Math.max(0, people.getSelectionIndex())));
    }

    /** The choice of candidates, for tests. */
    Combo sets() {
        return sets;
    }

    /** The number of sites, for tests. */
    Spinner count() {
        return count;
    }

    /** The button that searches, for tests. */
    Button search() {
        return search;
    }
}

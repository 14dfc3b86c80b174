// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.triangula.geo.study.PlaceFields;
import org.triangula.geo.style.ClassStyle;
import org.triangula.geo.style.LayerStyle;
import org.triangula.ui.widgets.PendingText;

/** How the selected layer looks: opacity, names, filter, sign, colours; each kind of layer shows what it has. */
final class LayerDetails {

    private static final String NO_VALUES = "";

    private final StudyMap map;
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final Label title;
    private final Label problem;
    private final Scale opacity;
    private final Button labelled;
    private final Combo field;
    private final Text filter;
    private final PendingText pending;
    private final Combo values;
    private final SignControls signs;
    private final ClassControls classes;
    private final List<Control> labelControls;
    private final List<Control> filterControls;
    private final List<Control> valueControls;
    private List<String> fieldKeys = List.of();
    private List<String> valueKeys = List.of();
    private String layer = "";

    LayerDetails(Composite parent, StudyMap map) {
        this.map = map;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        content = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(6, 5).applyTo(content);
        content.setBackgroundMode(SWT.INHERIT_FORCE);
        scrolled.setContent(content);
        pending = new PendingText(parent.getDisplay());
        title = new Label(content, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        wide(title);
        problem = new Label(content, SWT.WRAP);
        wide(problem);
        label(Messages.details_opacity);
        opacity = new Scale(content, SWT.HORIZONTAL);
        opacity.setMaximum(100);
        opacity.setPageIncrement(10);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(opacity);
        opacity.addListener(SWT.Selection, event -> {
            double share = opacity.getSelection() / 100.0;
            change(style -> style.withOpacity(share));
        });
        labelled = new Button(content, SWT.CHECK);
        labelled.setText(Messages.details_names);
        GridDataFactory.swtDefaults().applyTo(labelled);
        labelled.addListener(SWT.Selection, event -> {
            boolean on = labelled.getSelection();
            change(style -> style.withLabelled(on));
        });
        field = combo();
        field.setToolTipText(Messages.details_field);
        field.addListener(SWT.Selection, event -> {
            String key = fieldKeys.get(field.getSelectionIndex());
            change(style -> style.withLabelField(key).withLabelled(true));
        });
        labelControls = List.of(labelled, field);
        Label filterLabel = label(Messages.details_filter);
        filter = new Text(content, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.details_filterMessage);
        filter.setToolTipText(Messages.details_filterHint);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(filter);
        filter.addListener(SWT.Modify, event -> {
            if (filter.isFocusControl()) {
                String id = layer;
                pending.typed(filter.getText(), words -> map.choose(settings ->
                        settings.with(id, style -> style.withFilter(words.strip()))));
            }
        });
        filter.addListener(SWT.FocusOut, event -> pending.flush());
        filter.addListener(SWT.DefaultSelection, event -> pending.flush());
        filterControls = List.of(filterLabel, filter);
        signs = new SignControls(content);
        wide(signs);
        Label valueLabel = label(Messages.details_values);
        values = combo();
        values.addListener(SWT.Selection, event -> {
            String key = valueKeys.get(values.getSelectionIndex());
            change(style -> style.withValues(key));
        });
        valueControls = List.of(valueLabel, values);
        classes = new ClassControls(content, changed -> {
            ClassStyle usual = layer.equals(MapLayerEntry.CELLS) ? ClassStyle.TRAVEL_TIME : ClassStyle.AREAS;
            change(style -> style.withClasses(changed.apply(style.classes().orElse(usual))));
        });
        wide(classes);
    }

    Control control() {
        return scrolled;
    }

    private Label label(String text) {
        Label label = new Label(content, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().applyTo(label);
        return label;
    }

    private Combo combo() {
        Combo combo = new Combo(content, SWT.DROP_DOWN | SWT.READ_ONLY);
        // who scrolls the details must not change a choice on the way
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(control);
    }

    /** A change of the look of the layer. */
    private interface Change {
        LayerStyle of(LayerStyle style);
    }

    private void change(Change change) {
        String id = layer;
        map.choose(settings -> settings.with(id, change::of));
    }

    /** Shows a layer; nothing for an id that is not there. */
    void show(MapContent map, String id) {
        Optional<MapLayerEntry> found = map.layer(id);
        content.setVisible(found.isPresent());
        if (found.isEmpty()) {
            return;
        }
        if (!id.equals(layer)) {
            flush();
        }
        layer = id;
        MapLayerEntry entry = found.get();
        title.setText(entry.name().replace("&", "&&"));
        problem.setText(entry.problem());
        visible(!entry.problem().isEmpty(), List.of(problem));
        opacity.setSelection((int) Math.round(entry.style().opacity() * 100));
        opacity.setToolTipText(opacity.getSelection() + " %");
        labelled.setSelection(entry.labelled());
        fieldKeys = fields(map, entry);
        field.setItems(fieldKeys.stream().map(LayerDetails::fieldName).toArray(String[]::new));
        field.select(Math.max(0, fieldKeys.indexOf(entry.style().labelField())));
        if (!filter.isFocusControl()) {
            filter.setText(entry.style().filter());
        }
        visible(!entry.isCells(), labelControls);
        visible(entry.isAreas() || entry.isFacilities(), filterControls);
        visible(entry.isFacilities() && !entry.term().isEmpty(), List.of(signs));
        signs.show(entry);
        List<AreaValues.Choice> choices = new ArrayList<>(map.values().stream()
                .filter(choice -> choice.fits(ids(map, entry))).toList());
        choices.addFirst(new AreaValues.Choice(NO_VALUES, Messages.details_noValues));
        valueKeys = choices.stream().map(AreaValues.Choice::key).toList();
        values.setItems(choices.stream().map(AreaValues.Choice::name).toArray(String[]::new));
        values.select(Math.max(0, valueKeys.indexOf(entry.style().values())));
        visible(entry.isAreas(), valueControls);
        double[] limits = map.limits().get(id);
        visible(limits != null, List.of(classes));
        if (limits != null) {
            classes.show(entry.style().classes().orElse(entry.isCells() ? ClassStyle.TRAVEL_TIME : ClassStyle.AREAS),
                    limits);
        }
        Point size = content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT);
        scrolled.setMinSize(0, size.y);
        content.layout(true, true);
    }

    private static void visible(boolean shown, List<Control> controls) {
        for (Control control : controls) {
            control.setVisible(shown);
            ((GridData) control.getLayoutData()).exclude = !shown;
        }
    }

    private static List<String> fields(MapContent map, MapLayerEntry entry) {
        Set<String> keys = new LinkedHashSet<>(List.of(""));
        ids(map, entry).forEach(id -> keys.addAll(map.facts().fields().getOrDefault(id, Map.of()).keySet()));
        keys.remove(PlaceFields.NAME);
        return List.copyOf(keys);
    }

    /** The objects of a layer, filtered out or not. */
    private static List<String> ids(MapContent map, MapLayerEntry entry) {
        return entry.isFacilities()
                ? map.places().type(entry.key()).map(type -> type.ids()).orElse(List.of())
                : map.places().kind(entry.key()).map(kind -> kind.areas().areas().stream().map(area -> area.id())
                        .toList()).orElse(List.of());
    }

    /** The name of a field; the study's own properties keep theirs. */
    static String fieldName(String key) {
        return switch (key) {
            case "" -> Messages.field_name;
            case "type" -> Messages.field_type;
            case "kind" -> Messages.field_kind;
            case "street" -> Messages.field_street;
            case "house_number" -> Messages.field_houseNumber;
            case "postal_code" -> Messages.field_postalCode;
            case "town" -> Messages.field_town;
            case "operator" -> Messages.field_operator;
            case "level" -> Messages.field_level;
            case "reference_date" -> Messages.field_referenceDate;
            case "coordinate_origin" -> Messages.field_coordinateOrigin;
            case "publishable" -> Messages.field_publishable;
            case "short_name" -> Messages.field_shortName;
            case "key" -> Messages.field_key;
            case "vintage" -> Messages.field_vintage;
            default -> key;
        };
    }

    /** What is being typed is kept. */
    void flush() {
        pending.flush();
        classes.flush();
    }
}

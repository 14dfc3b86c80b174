// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.triangula.figure.ColourScale;
import org.triangula.figure.ColourScales;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.widgets.EmptyState;

/** The layers of the map: kinds of area, types of facility and travel times, each with the number of its objects. */
public final class LayersView extends ViewPart implements StudyMap.Listener {

    /** Identity of the view. */
    public static final String ID = "org.triangula.geo.ui.layers";

    private StudyMap map;
    private StackLayout layout;
    private Composite stack;
    private Composite filled;
    private Composite empty;
    private Tree tree;
    private Combo scheme;
    private final List<ColourScale> schemes = new ArrayList<>();

    /** What a check box of the tree changes. */
    private interface Switch extends BiFunction<MapChoice, Boolean, MapChoice> {
    }

    @Override
    public void createPartControl(Composite parent) {
        map = StudyMap.get();
        layout = new StackLayout();
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        empty = new EmptyState(stack, "layers", Messages.layers_empty);
        filled = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(filled);
        tree = new Tree(filled, SWT.CHECK | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                checked((TreeItem) event.item);
            }
        });
        tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == -1) {
                    event.result = Messages.layers_tree;
                }
            }
        });
        createSchemes();
        map.addListener(this);
        contentChanged();
    }

    private void createSchemes() {
        Composite colours = new Composite(filled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(colours);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(colours);
        new Label(colours, SWT.NONE).setText(Messages.layers_colours);
        scheme = new Combo(colours, SWT.DROP_DOWN | SWT.READ_ONLY);
        scheme.setToolTipText(Messages.layers_colours);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(scheme);
        for (ColourScale one : ColourScales.standard().all()) {
            if (one.kind() == ColourScale.Kind.CLASSED) {
                schemes.add(one);
                scheme.add(one.name(Locale.getDefault()));
            }
        }
        scheme.addListener(SWT.Selection, event -> {
            String id = schemes.get(scheme.getSelectionIndex()).id();
            map.choose(choice -> choice.withScheme(id));
        });
    }

    private void checked(TreeItem item) {
        if (item.getData() instanceof Switch change) {
            map.choose(choice -> change.apply(choice, item.getChecked()));
        } else {
            for (TreeItem child : item.getItems()) {
                child.setChecked(item.getChecked());
                Switch change = (Switch) child.getData();
                map.choose(choice -> change.apply(choice, item.getChecked()));
            }
        }
    }

    @Override
    public void contentChanged() {
        Optional<MapContent> content = map.content();
        boolean shown = content.isPresent() && !content.get().places().isEmpty();
        layout.topControl = shown ? filled : empty;
        stack.layout();
        if (shown) {
            fill(content.get());
        }
    }

    private void fill(MapContent content) {
        tree.setRedraw(false);
        try {
            String focused = tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText();
            tree.removeAll();
            MapChoice choice = map.choice();
            TreeItem areas = group(Messages.layers_areas);
            for (StudyPlaces.Kind kind : content.places().kinds()) {
                item(areas, MapSceneBuilder.name(content.kindNames(), kind.key(), Messages.map_otherAreas),
                        kind.areas().areas().size(), choice.showsKind(kind.key()),
                        (before, on) -> before.withKind(kind.key(), on));
            }
            TreeItem facilities = group(Messages.layers_facilities);
            for (StudyPlaces.Type type : content.places().types()) {
                TreeItem item = item(facilities,
                        MapSceneBuilder.name(content.typeNames(), type.key(), Messages.map_otherFacilities),
                        type.ids().size(), choice.showsType(type.key(), content.reached()),
                        (before, on) -> before.withType(type.key(), on));
                RGB colour = Icons.colour(type.colour()).orElse(new RGB(0x5F, 0x68, 0x74));
                item.setImage(Icons.get().image("map-pin", 16, colour));
            }
            if (!content.results().isEmpty()) {
                TreeItem times = group(Messages.layers_times);
                item(times, Messages.bar_cells, content.cells().map(cells -> cells.x().length).orElse(0),
                        choice.cells(), MapChoice::withCells);
            }
            for (TreeItem group : tree.getItems()) {
                group.setExpanded(true);
                boolean all = true;
                for (TreeItem child : group.getItems()) {
                    all &= child.getChecked();
                    if (child.getText().equals(focused)) {
                        tree.setSelection(child);
                    }
                }
                group.setChecked(all);
            }
            scheme.select(schemes.stream().map(ColourScale::id).toList().indexOf(choice.scheme()));
        } finally {
            tree.setRedraw(true);
        }
    }

    private TreeItem group(String text) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(text);
        return item;
    }

    private static TreeItem item(TreeItem parent, String text, int count, boolean shown, Switch change) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setText(count == 0 ? text : NLS.bind(Messages.layers_count, text, String.format("%,d", count)));
        item.setChecked(shown);
        item.setData(change);
        return item;
    }

    @Override
    public void setFocus() {
        if (layout.topControl == filled) {
            tree.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (map != null) {
            map.removeListener(this);
        }
        super.dispose();
    }
}

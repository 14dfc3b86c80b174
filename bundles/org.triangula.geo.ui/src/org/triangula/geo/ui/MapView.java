// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.triangula.model.Identified;
import org.triangula.model.inquiry.Link;
import org.triangula.model.places.Facility;
import org.triangula.model.places.ScenarioResult;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.TextClipboard;

/** The map of the study: areas, facilities and travel times, linked with the selection of the workbench. */
public final class MapView extends ViewPart implements StudyMap.Listener {

    /** Identity of the view. */
    public static final String ID = "org.triangula.geo.ui.map";

    private final SelectionPublisher publisher = new SelectionPublisher();
    private StudyMap map;
    private Composite stack;
    private StackLayout layout;
    private Composite filled;
    private Control empty;
    private MapBar bar;
    private MapControl control;
    private ToolStrip strip;
    private StudySelection selection;
    private ToolItem centre;
    private MapSaving saving;

    @Override
    public void createPartControl(Composite parent) {
        map = StudyMap.get();
        layout = new StackLayout();
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        filled = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(filled);
        bar = new MapBar(filled, map);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        strip = new ToolStrip(filled, () -> control.hand().end());
        control = new MapControl(filled);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
        control.hand().setListener(new MapHand.Listener() {
            @Override
            public void clicked(int x, int y) {
                MapView.this.clicked(x, y);
            }

            @Override
            public void zoomToSelection() {
                reveal(control.selected(), true);
            }

            @Override
            public void toolChanged(Optional<MapTool> tool) {
                strip.show(tool.orElse(null));
            }
        });
        saving = new MapSaving(control);
        getSite().setSelectionProvider(publisher);
        createButtons();
        map.addListener(this);
        contentChanged();
        selection = new StudySelection(this, this::follow);
    }

    private void select(List<String> ids) {
        control.select(ids);
        StudyWorkspace.get().current().ifPresent(session -> publisher.publish(ids.stream()
                .map(id -> (EObject) session.index().find(id)).filter(Objects::nonNull).toList()));
    }

    private void createButtons() {
        bar.button(Messages.map_zoomIn, "plus", SWT.PUSH, () -> control.zoom(1.5));
        bar.button(Messages.map_zoomOut, "minus", SWT.PUSH, () -> control.zoom(1 / 1.5));
        bar.button(Messages.map_fit, "maximize", SWT.PUSH, control::fit);
        centre = bar.button(Messages.map_follow, "locate", SWT.CHECK, () -> follow(selection.current()));
        centre.setSelection(true);
        bar.button(Messages.select_name, "select-rectangle", SWT.PUSH, this::useSelect);
        bar.button(Messages.measure_name, "ruler", SWT.PUSH, () -> use(new MeasureTool()));
        bar.button(Messages.place_name, "map-pin-plus", SWT.PUSH, this::usePlace);
        bar.button(Messages.export_save, "file-output", SWT.PUSH, this::export);
        createMenu();
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.add(action(Messages.map_zoomSelection, () -> reveal(control.selected(), true)));
        menu.add(action(Messages.map_fit, control::fit));
        menu.add(new Separator());
        menu.add(action(Messages.select_name, this::useSelect));
        menu.add(action(Messages.measure_name, () -> use(new MeasureTool())));
        menu.add(action(Messages.place_name, this::usePlace));
        menu.add(new Separator());
        menu.add(action(Messages.map_copyPosition, () -> control.hand().pointer().map(MapPointer::degrees)
                .ifPresent(place -> TextClipboard.put(control.getDisplay(),
                        String.format(Locale.ROOT, "%.6f, %.6f", place.y, place.x)))));
        menu.add(action(Messages.export_copy, saving::copy));
        menu.add(action(Messages.export_save, this::export));
        control.setMenu(menu.createContextMenu(control));
    }

    private static Action action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private void useSelect() {
        use(new SelectTool(new MapSelection(control), control.selected(), this::select));
    }

    /** Places the facility that is selected, or the one that is clicked first. */
    void usePlace() {
        String facility = StudyWorkspace.get().current().flatMap(session -> control.selected().stream()
                .filter(id -> session.index().find(id) instanceof Facility).findFirst()).orElse("");
        use(new PlaceTool(facility, PlaceTool.MapQuestions.windows()));
    }

    private void export() {
        control.content().ifPresent(content -> new MapExportWindow(getSite().getShell(), control).open());
    }

    @Override
    public void contentChanged() {
        Optional<MapContent> content = map.content();
        boolean shown = content.isPresent() && (!content.get().places().isEmpty()
                || content.get().cells().isPresent());
        if (shown) {
            layout.topControl = filled;
        } else {
            layout.topControl = emptyState();
        }
        stack.layout();
        bar.refresh();
        control.show(shown ? content : Optional.empty());
        if (shown && selection != null) {
            control.select(ids(selection.current()));
        }
    }

    private Control emptyState() {
        if (empty != null) {
            empty.dispose();
        }
        boolean open = StudyWorkspace.get().current().isPresent();
        String sentence = !open ? Messages.map_noStudy : map.isLoading() ? Messages.map_wait : Messages.map_empty;
        EmptyState state = new EmptyState(stack, "map", sentence);
        if (open && map.content().isPresent()) {
            state.button(Messages.map_import, () -> command("org.triangula.ui.import"));
        }
        empty = state;
        return state;
    }

    private void command(String id) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            ILog.of(getClass()).warn("The command " + id + " is not there", e);
        }
    }

    private void clicked(int x, int y) {
        map.content().ifPresent(content -> {
            MapPlace place = MapLookup.at(content, control.view(), x, y);
            map.ask(place);
            String id = MapLookup.choice(content, place, control.view());
            select(id.isEmpty() ? List.of() : List.of(id));
        });
    }

    private void follow(List<EObject> objects) {
        for (EObject object : objects) {
            if (object instanceof ScenarioResult result) {
                map.choose(choice -> choice.withResult(result.getId()));
            }
        }
        List<String> ids = ids(objects);
        control.select(ids);
        if (centre.getSelection()) {
            reveal(ids, false);
        }
    }

    /** Shows areas and facilities. */
    void reveal(List<String> ids, boolean always) {
        map.content().ifPresent(content -> {
            Envelope box = new Envelope();
            for (String id : ids) {
                Coordinate point = content.points().get(id);
                Geometry outline = content.outlines().get(id);
                if (point != null) {
                    box.expandToInclude(point);
                }
                if (outline != null) {
                    box.expandToInclude(outline.getEnvelopeInternal());
                }
            }
            if (!box.isNull()) {
                control.reveal(box, always);
            }
        });
    }

    /** The identities of what can be seen of a selection: places themselves, and places that a link leads to. */
    private static List<String> ids(List<EObject> objects) {
        List<String> ids = new ArrayList<>();
        for (EObject object : objects) {
            if (object instanceof Link link) {
                ids.add(link.getSource() == null ? "" : link.getSource().getId());
                ids.add(link.getTarget() == null ? "" : link.getTarget().getId());
            } else if (object instanceof Identified identified && identified.getId() != null) {
                ids.add(identified.getId());
            }
        }
        return ids;
    }

    /** Uses a tool; one that was in use before ends. */
    void use(MapTool tool) {
        control.hand().use(tool);
        control.setFocus();
    }

    /** Ends the tool in use, if any. */
    void endTool() {
        control.hand().end();
    }

    /** The tool in use. */
    Optional<MapTool> tool() {
        return control.hand().tool();
    }

    /** The strip above the map, for tests. */
    ToolStrip strip() {
        return strip;
    }

    /** The map on the screen, for tests. */
    MapControl control() {
        return control;
    }

    @Override
    public void setFocus() {
        if (layout.topControl == filled) {
            control.setFocus();
        } else if (layout.topControl != null) {
            layout.topControl.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (map != null) {
            map.removeListener(this);
        }
        if (selection != null) {
            selection.dispose();
        }
        super.dispose();
    }
}
